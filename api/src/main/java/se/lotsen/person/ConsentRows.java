package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsentRows extends GenericRepository<ConsentRow, UUID> {

    List<ConsentRow> saveAll(List<ConsentRow> rows);

    @Query("""
            select * from consent
            where municipality_id = :municipalityId and person_id = :personId
            order by consent_id desc
            """)
    List<ConsentRow> of(String municipalityId, UUID personId);

    @Query("""
            update consent set withdrawn_at = :at
            where municipality_id = :municipalityId and consent_id = :consentId and withdrawn_at is null
            """)
    void withdraw(String municipalityId, UUID consentId, Instant at);
}
