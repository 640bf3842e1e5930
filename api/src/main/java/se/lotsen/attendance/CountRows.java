package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountRows extends GenericRepository<CountRow, UUID> {

    CountRow save(CountRow row);

    @Query("""
            select * from session_count
            where municipality_id = :municipalityId and session_id = :sessionId
            order by version desc limit 1
            """)
    Optional<CountRow> newest(String municipalityId, UUID sessionId);

    @Query("""
            select saved_at from session_count
            where municipality_id = :municipalityId and session_id = :sessionId and version = 1
            """)
    Optional<Instant> firstSavedAt(String municipalityId, UUID sessionId);

    @Query("""
            select version, saved_at, saved_by_name, named + women + men + not_stated as visits
            from session_count
            where municipality_id = :municipalityId and session_id = :sessionId
            order by version desc
            """)
    List<SavedCount> history(String municipalityId, UUID sessionId);

    /** Notes that a leader was shown the name of one booked on the session. */
    @Query("""
            insert into session_named (municipality_id, session_id, booking_id)
            values (:municipalityId, :sessionId, :bookingId)
            on conflict do nothing
            """)
    void name(String municipalityId, UUID sessionId, UUID bookingId);

    /** Those counted by name who are now said to have come. */
    @Query("""
            select b.booking_id, p.sex
            from session_named n
            join booking b on b.municipality_id = n.municipality_id and b.booking_id = n.booking_id
            join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
            left join person p on p.municipality_id = f.municipality_id and p.person_id = f.person_id
            where n.municipality_id = :municipalityId and n.session_id = :sessionId and b.session_id = n.session_id
              and b.outcome = 'CAME'
            """)
    List<CountedName> cameByName(String municipalityId, UUID sessionId);

    /** True when the activity of a session is led by an account. */
    @Query("""
            select exists (
                select from activity_session s
                join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
                where s.municipality_id = :municipalityId and s.session_id = :sessionId and a.leader_id = :leaderId)
            """)
    boolean isLedBy(String municipalityId, UUID sessionId, UUID leaderId);

    /** Sessions between two moments, soonest first, with what is counted. */
    @Query("""
            select s.session_id, a.name as activity, coalesce(p.name, '') as place, s.starts_at, s.ends_at,
                   s.cancelled_at is not null as cancelled,
                   cast(case when v.version is not null then v.visits end as int) as visits
            from activity_session s
            join session_visits v on v.municipality_id = s.municipality_id and v.session_id = s.session_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and (cast(:leaderId as uuid) is null or a.leader_id = cast(:leaderId as uuid))
            order by s.starts_at, a.name, s.session_id
            """)
    List<SessionLine> sessions(String municipalityId, Instant from, Instant until, @Nullable UUID leaderId);
}
