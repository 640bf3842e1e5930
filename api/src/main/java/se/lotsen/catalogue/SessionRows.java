package se.lotsen.catalogue;

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
interface SessionRows extends GenericRepository<SessionRow, UUID> {

    /** Two nodes may make the same session at once: the unique key keeps one. */
    @Query("""
            insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
            values (:municipalityId, :sessionId, :activityId, :placeId, :startsAt, :endsAt)
            on conflict do nothing
            """)
    void add(
            String municipalityId,
            UUID sessionId,
            UUID activityId,
            @Nullable UUID placeId,
            Instant startsAt,
            Instant endsAt);

    @Query("""
            select s.session_id, s.activity_id, s.place_id, s.starts_at, s.ends_at, s.cancelled_at, s.off_schedule, s.off_reason,
                   (select cast(count(*) as int) from booking b
                    where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                      and b.outcome <> 'CANCELLED') as booked
            from activity_session s
            where s.municipality_id = :municipalityId and s.starts_at >= :since
            """)
    List<Made> madeSince(String municipalityId, Instant since);

    /** Cancels one on which nobody is booked; 0 when somebody is. The session is locked before. */
    @Query("""
            update activity_session s set cancelled_at = :at, cancel_reason = :why, off_schedule = :off, off_reason = :why
            where s.municipality_id = :municipalityId and s.session_id = :sessionId and s.cancelled_at is null
              and not exists (select from booking b where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                              and b.outcome <> 'CANCELLED')
            """)
    int cancelFree(String municipalityId, UUID sessionId, OffSchedule off, String why, Instant at);

    @Query("""
            update activity_session set off_schedule = :off, off_reason = :why
            where municipality_id = :municipalityId and session_id = :sessionId and cancelled_at is null
            """)
    int mark(String municipalityId, UUID sessionId, @Nullable OffSchedule off, @Nullable String why);

    /** On again, as if it had been made now. */
    @Query("""
            update activity_session
            set cancelled_at = null, cancel_reason = null, off_schedule = null, off_reason = null, made_at = clock_timestamp()
            where municipality_id = :municipalityId and session_id = :sessionId and off_schedule is not null
            """)
    void revive(String municipalityId, UUID sessionId);

    /** Ends one on which nobody is booked at another time; 0 when somebody is. The session is locked before. */
    @Query("""
            update activity_session s set ends_at = :endsAt
            where s.municipality_id = :municipalityId and s.session_id = :sessionId
              and not exists (select from booking b where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                              and b.outcome <> 'CANCELLED')
            """)
    int endFree(String municipalityId, UUID sessionId, Instant endsAt);

    /** Coming ones that are off the schedule with somebody booked on them. */
    @Query("""
            select s.session_id, s.activity_id, a.name as activity, s.place_id, p.name as place, s.starts_at, s.ends_at,
                   a.capacity, s.cancelled_at, s.off_reason as cancel_reason,
                   (select cast(count(*) as int) from booking b
                    where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                      and b.outcome <> 'CANCELLED') as booked
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where s.municipality_id = :municipalityId and s.starts_at > :now and s.cancelled_at is null
              and s.off_schedule in ('SCHEDULE', 'CLOSED')
            order by s.starts_at, s.session_id
            """)
    List<Session> undecided(String municipalityId, Instant now);

    @Query("""
            select session_id from activity_session
            where municipality_id = :municipalityId and session_id = :sessionId
            for update
            """)
    Optional<UUID> lock(String municipalityId, UUID sessionId);

    @Query("""
            select s.session_id, s.activity_id, a.name as activity, s.place_id, p.name as place, s.starts_at, s.ends_at,
                   a.capacity, s.cancelled_at, s.cancel_reason,
                   (select cast(count(*) as int) from booking b
                    where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                      and b.outcome <> 'CANCELLED') as booked
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where s.municipality_id = :municipalityId and s.session_id = :sessionId
            """)
    Optional<Session> one(String municipalityId, UUID sessionId);

    @Query("""
            with ahead as (
                select s.*, row_number() over (partition by s.activity_id, s.place_id order by s.starts_at) as position
                from activity_session s
                where s.municipality_id = :municipalityId and s.starts_at > :now and s.cancelled_at is null
                  and coalesce(s.off_schedule, 'HELD') = 'HELD'
            )
            select s.session_id, s.activity_id, a.name as activity, s.place_id, p.name as place, s.starts_at, s.ends_at,
                   a.capacity, s.cancelled_at, s.cancel_reason,
                   (select cast(count(*) as int) from booking b
                    where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                      and b.outcome <> 'CANCELLED') as booked
            from ahead s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where s.position <= :atMost
            order by s.starts_at, s.session_id
            """)
    List<Session> ahead(String municipalityId, Instant now, int atMost);

    /** By a person: no schedule brings it back. */
    @Query("""
            update activity_session set cancelled_at = :at, cancel_reason = :reason, off_schedule = null, off_reason = null
            where municipality_id = :municipalityId and session_id = :sessionId and cancelled_at is null
            """)
    void cancel(String municipalityId, UUID sessionId, Instant at, String reason);

    /** How many were added: none when the activity is on there then already. */
    @Query("""
            insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at,
                                          replaces_session_id)
            select s.municipality_id, :newId, s.activity_id, s.place_id, :startsAt, :endsAt, s.session_id
            from activity_session s
            where s.municipality_id = :municipalityId and s.session_id = :insteadOf
            on conflict do nothing
            """)
    int replace(String municipalityId, UUID insteadOf, UUID newId, Instant startsAt, Instant endsAt);
}
