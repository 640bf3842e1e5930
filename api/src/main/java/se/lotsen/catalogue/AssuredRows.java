package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssuredRows extends GenericRepository<PlaceRow, UUID> {

    @Query("""
            select 'PLACE' as kind, slug, name, assured_on from meeting_place
            where municipality_id = :municipalityId and ended_on is null and coalesce(assured_on, '-infinity') < :day
            union all
            select 'ACTIVITY', slug, name, assured_on from activity
            where municipality_id = :municipalityId and status in ('RUNNING', 'SEASONAL', 'REQUIRED', 'ONE_OFF')
              and coalesce(assured_on, '-infinity') < :day
            order by assured_on nulls first, name, slug
            """)
    List<OldFact> old(String municipalityId, LocalDate day);

    @Query("""
            update meeting_place set assured_on = :day where municipality_id = :municipalityId and slug = :slug
            """)
    int assurePlace(String municipalityId, String slug, LocalDate day);

    @Query("""
            update activity set assured_on = :day where municipality_id = :municipalityId and slug = :slug
            """)
    int assureActivity(String municipalityId, String slug, LocalDate day);
}
