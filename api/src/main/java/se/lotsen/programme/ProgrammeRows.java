package se.lotsen.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRows extends GenericRepository<FeedbackRow, UUID> {

    @Query("select municipality_id, name from open_municipalities()")
    List<OpenRow> municipalities();

    /**
     * What is held, and what was to be held. What has only got another time is told at its new time; a place that is null is every place.
     */
    @Query("""
            select s.session_id, a.name as activity, a.description, a.target_group, a.cost_kr,
                   case when a.capacity is not null and s.cancelled_at is null and s.starts_at > :now then
                       greatest(0, a.capacity - (select cast(count(*) as int) from booking b
                                                 where b.municipality_id = s.municipality_id and b.session_id = s.session_id
                                                   and b.outcome <> 'CANCELLED')) end as places_left,
                   p.name as place, s.starts_at, s.ends_at, s.cancelled_at is not null as cancelled, s.cancel_reason,
                   a.invented or coalesce(p.invented, false) as invented,
                   greatest(s.made_at, s.cancelled_at, a.changed_at) as changed_at
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and (cast(:placeId as uuid) is null or s.place_id = cast(:placeId as uuid))
              and a.status <> 'PLANNED' and not (s.cancelled_at is not null and coalesce(s.off_schedule, '') = 'SCHEDULE')
            order by s.starts_at, a.name, s.session_id
            """)
    List<Held> held(String municipalityId, @Nullable UUID placeId, Instant from, Instant until, Instant now);
}
