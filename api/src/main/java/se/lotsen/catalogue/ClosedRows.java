package se.lotsen.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosedRows extends GenericRepository<ClosedRow, UUID> {

    ClosedRow save(ClosedRow row);

    /** Those that hold and are not over. */
    @Query("""
            select * from closed_period
            where municipality_id = :municipalityId and ended_at is null and last_day >= :today
            order by first_day, period_id
            """)
    List<ClosedRow> from(String municipalityId, LocalDate today);

    @Query("""
            update closed_period set ended_at = :at
            where municipality_id = :municipalityId and period_id = :periodId and ended_at is null
            """)
    int end(String municipalityId, UUID periodId, Instant at);
}
