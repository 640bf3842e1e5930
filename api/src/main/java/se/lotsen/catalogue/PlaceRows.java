package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlaceRows extends GenericRepository<PlaceRow, UUID> {

    PlaceRow save(PlaceRow row);

    @Query("""
            select p.*, o.name as organiser
            from meeting_place p
            left join organiser o on o.municipality_id = p.municipality_id and o.organiser_id = p.organiser_id
            where p.municipality_id = :municipalityId
            order by p.name, p.place_id
            """)
    List<PlaceLine> all(String municipalityId);
}
