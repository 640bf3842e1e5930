package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssertionRows extends GenericRepository<StaffRow, UUID> {

    @Query("delete from client_assertion_seen where expires_at < now() - interval '1 hour'")
    void forgetExpired();
}
