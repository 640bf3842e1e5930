package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosureRows extends GenericRepository<ClosureRow, UUID> {

    ClosureRow save(ClosureRow row);

    @Query("""
            select c.closure_id, a.place_id, c.from_on, c.to_on, c.reason
            from agreement_closure c
            join agreement a on a.municipality_id = c.municipality_id and a.agreement_id = c.agreement_id
            where c.municipality_id = :municipalityId and c.from_on <= :to and c.to_on >= :from
            order by c.from_on, c.closure_id
            """)
    List<ClosureLine> between(String municipalityId, LocalDate from, LocalDate to);
}
