package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosureRows extends GenericRepository<ClosureRow, UUID> {

    ClosureRow save(ClosureRow row);

    @Query("""
            select * from agreement_closure
            where municipality_id = :municipalityId and closure_id = :closureId and taken_back_at is null
            """)
    Optional<ClosureRow> one(String municipalityId, UUID closureId);

    @Query("""
            update agreement_closure set taken_back_at = :at, taken_back_by = :by, taken_back_why = :why
            where municipality_id = :municipalityId and closure_id = :closureId and taken_back_at is null
            """)
    void takeBack(String municipalityId, UUID closureId, Instant at, UUID by, String why);

    @Query("""
            select c.closure_id, a.place_id, c.from_on, c.to_on, c.reason
            from agreement_closure c
            join agreement a on a.municipality_id = c.municipality_id and a.agreement_id = c.agreement_id
            where c.municipality_id = :municipalityId and c.from_on <= :to and c.to_on >= :from
              and c.taken_back_at is null and a.taken_back_at is null
            order by c.from_on, c.closure_id
            """)
    List<ClosureLine> between(String municipalityId, LocalDate from, LocalDate to);
}
