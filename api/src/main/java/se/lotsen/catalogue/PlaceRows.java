package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlaceRows extends GenericRepository<PlaceRow, UUID> {

    PlaceRow save(PlaceRow row);

    PlaceRow update(PlaceRow row);

    @Query("""
            select cast(count(*) as int) from meeting_place
            where municipality_id = :municipalityId and organiser_id = :organiserId and ended_on is null
            """)
    int runBy(String municipalityId, UUID organiserId);

    /** Series that are held at a place now or later. */
    @Query("""
            select cast(count(*) as int) from activity_schedule s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            where s.municipality_id = :municipalityId and coalesce(s.place_id, a.place_id) = :placeId
              and (s.valid_to is null or s.valid_to >= :today) and a.status in ('RUNNING', 'SEASONAL', 'REQUIRED', 'ONE_OFF')
            """)
    int seriesAt(String municipalityId, UUID placeId, LocalDate today);

    Optional<PlaceRow> findByMunicipalityIdAndSlug(String municipalityId, String slug);

    Optional<PlaceRow> findByMunicipalityIdAndPlaceId(String municipalityId, UUID placeId);

    @Query("""
            select p.*, o.name as organiser
            from meeting_place p
            left join organiser o on o.municipality_id = p.municipality_id and o.organiser_id = p.organiser_id
            where p.municipality_id = :municipalityId
            order by p.name, p.place_id
            """)
    List<PlaceLine> all(String municipalityId);
}
