package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Who leads the activity of a session, as the catalogue names the leader; empty when there is no such session. */
    @Query("""
            select coalesce(a.leader_name, '')
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            where s.municipality_id = :municipalityId and s.session_id = :sessionId
            """)
    Optional<String> leader(String municipalityId, UUID sessionId);

    /** Sessions between two moments, soonest first, with what is counted. */
    @Query("""
            select s.session_id, a.name as activity, coalesce(p.name, '') as place, s.starts_at, s.ends_at,
                   s.cancelled_at is not null as cancelled,
                   (select c.named + c.women + c.men + c.not_stated from session_count c
                    where c.municipality_id = s.municipality_id and c.session_id = s.session_id
                    order by c.version desc limit 1) as visits
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p
              on p.municipality_id = s.municipality_id and p.place_id = coalesce(s.place_id, a.place_id)
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and (cast(:leaderName as text) is null or a.leader_name = cast(:leaderName as text))
            order by s.starts_at, a.name, s.session_id
            """)
    List<SessionLine> sessions(
            String municipalityId, Instant from, Instant until, @org.jspecify.annotations.Nullable String leaderName);
}
