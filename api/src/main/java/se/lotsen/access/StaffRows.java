package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRows extends GenericRepository<StaffRow, UUID> {

    @Query("select * from account_for_login(:username)")
    Optional<StaffRow> forLogin(String username);

    @Query("select * from staff where municipality_id = :municipalityId and staff_id = :staffId and active")
    Optional<StaffRow> active(String municipalityId, UUID staffId);

    @Query("""
            select * from staff
            where municipality_id = :municipalityId and role = 'GUIDE' and active
            order by display_name
            """)
    List<StaffRow> guides(String municipalityId);

    @Query("""
            update staff set failed_logins = :failedLogins, locked_until = :lockedUntil
            where municipality_id = :municipalityId and staff_id = :staffId
            """)
    void loginTried(String municipalityId, UUID staffId, int failedLogins, @Nullable Instant lockedUntil);

    @Query("""
            update staff set last_seen_at = :at where municipality_id = :municipalityId and staff_id = :staffId
            """)
    void seen(String municipalityId, UUID staffId, Instant at);
}
