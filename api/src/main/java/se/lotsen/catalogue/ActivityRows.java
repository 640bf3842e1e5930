package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActivityRows extends GenericRepository<ActivityRow, UUID> {

    ActivityRow save(ActivityRow row);

    ActivityRow update(ActivityRow row);

    @Query("""
            select cast(count(*) as int) from activity
            where municipality_id = :municipalityId and organiser_id = :organiserId and status <> 'ENDED'
            """)
    int runBy(String municipalityId, UUID organiserId);

    /** What its sessions tell is another, though its own facts are not. */
    @Query("""
            update activity set changed_at = clock_timestamp()
            where municipality_id = :municipalityId and activity_id = :activityId
            """)
    void touch(String municipalityId, UUID activityId);

    List<ActivityRow> findByMunicipalityId(String municipalityId);

    Optional<ActivityRow> findByMunicipalityIdAndActivityId(String municipalityId, UUID activityId);

    Optional<ActivityRow> findByMunicipalityIdAndSlug(String municipalityId, String slug);

    @Query("""
            select distinct a.activity_id, coalesce(s.place_id, a.place_id) as place_id
            from activity a
            left join activity_schedule s on s.municipality_id = a.municipality_id and s.activity_id = a.activity_id
            where a.municipality_id = :municipalityId
            """)
    List<HeldAt> whereHeld(String municipalityId);

    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
    int lock(String key);
}
