package se.lotsen.documentation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ModeRows extends GenericRepository<ModeRow, UUID> {

    ModeRow save(ModeRow row);

    /** Those booked on coming sessions of an activity between two days, and the last day of them. */
    @Query("""
            select cast(count(*) as int) as bookings,
                   cast(max(s.starts_at) at time zone 'Europe/Stockholm' as date) as last
            from activity_session s
            join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
            where s.municipality_id = :municipalityId and s.activity_id = :activityId and s.starts_at > :now
              and s.cancelled_at is null and b.outcome = 'BOOKED'
              and cast(s.starts_at at time zone 'Europe/Stockholm' as date) >= :firstDay
              and (cast(:lastDay as date) is null
                   or cast(s.starts_at at time zone 'Europe/Stockholm' as date) <= cast(:lastDay as date))
            """)
    BookedByName booked(
            String municipalityId, UUID activityId, Instant now, LocalDate firstDay, @Nullable LocalDate lastDay);

    @Query("""
            select m.mode, m.decision_number, m.decided_on, m.scope, m.valid_from, m.valid_to, m.noted_at,
                   f.display_name as noted_by
            from documentation_mode m
            join staff f on f.municipality_id = m.municipality_id and f.staff_id = m.noted_by
            where m.municipality_id = :municipalityId and m.activity_id = :activityId
            order by m.noted_at desc, m.mode_id desc
            """)
    List<ModePeriod> of(String municipalityId, UUID activityId);
}
