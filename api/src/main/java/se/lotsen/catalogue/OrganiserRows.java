package se.lotsen.catalogue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrganiserRows extends GenericRepository<OrganiserRow, UUID> {

    OrganiserRow save(OrganiserRow row);

    OrganiserRow update(OrganiserRow row);

    Optional<OrganiserRow> findByMunicipalityIdAndOrganiserId(String municipalityId, UUID organiserId);

    List<OrganiserRow> findByMunicipalityId(String municipalityId);
}
