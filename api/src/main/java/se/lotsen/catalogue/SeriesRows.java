package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeriesRows extends GenericRepository<SeriesRow, UUID> {

    SeriesRow save(SeriesRow row);

    SeriesRow update(SeriesRow row);

    @Query("""
            select * from activity_schedule where municipality_id = :municipalityId order by schedule_id
            """)
    List<SeriesRow> all(String municipalityId);

    Optional<SeriesRow> findByMunicipalityIdAndScheduleId(String municipalityId, UUID scheduleId);

    @Query("""
            select * from activity_schedule
            where municipality_id = :municipalityId and activity_id = :activityId
            order by valid_to nulls first, starts, schedule_id
            """)
    List<SeriesRow> of(String municipalityId, UUID activityId);

    @Query("""
            select s.activity_id, coalesce(s.place_id, a.place_id) as place_id, s.rrule, s.starts, s.ends,
                   s.valid_from, s.valid_to, s.on_holidays
            from activity_schedule s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            where s.municipality_id = :municipalityId and a.status in ('RUNNING', 'SEASONAL', 'REQUIRED', 'ONE_OFF')
            order by s.schedule_id
            """)
    List<Series> running(String municipalityId);
}
