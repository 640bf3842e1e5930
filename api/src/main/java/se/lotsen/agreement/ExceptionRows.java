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
interface ExceptionRows extends GenericRepository<ExceptionRow, UUID> {

    ExceptionRow save(ExceptionRow row);

    @Query("""
        select * from agreement_exception
        where municipality_id = :municipalityId and exception_id = :exceptionId and taken_back_at is null
        """)
    Optional<ExceptionRow> one(String municipalityId, UUID exceptionId);

    @Query("""
        update agreement_exception set taken_back_at = :at, taken_back_by = :by, taken_back_why = :why
        where municipality_id = :municipalityId and exception_id = :exceptionId and taken_back_at is null
        """)
    void takeBack(String municipalityId, UUID exceptionId, Instant at, UUID by, String why);

    @Query("""
        select e.exception_id, e.requirement_id, e.from_on, e.to_on, e.reason, s.display_name as approved_by,
               e.approved_at
        from agreement_exception e
        join staff s on s.municipality_id = e.municipality_id and s.staff_id = e.approved_by
        where e.municipality_id = :municipalityId and e.from_on <= :to and e.to_on >= :from
          and e.taken_back_at is null
        order by e.from_on, e.exception_id
        """)
    List<ApprovedException> between(String municipalityId, LocalDate from, LocalDate to);
}
