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

    StaffRow save(StaffRow row);

    @Query("select * from account_for_login(:username)")
    Optional<StaffRow> forLogin(String username);

    @Query("select * from staff where municipality_id = :municipalityId and staff_id = :staffId")
    Optional<StaffRow> one(String municipalityId, UUID staffId);

    @Query("select * from staff where municipality_id = :municipalityId and staff_id = :staffId and active")
    Optional<StaffRow> active(String municipalityId, UUID staffId);

    @Query("""
            select * from staff
            where municipality_id = :municipalityId and role = 'GUIDE' and active
            order by display_name
            """)
    List<StaffRow> guides(String municipalityId);

    @Query("""
            select * from staff
            where municipality_id = :municipalityId and role = 'ACTIVITY_LEADER' and active
            order by display_name, staff_id
            """)
    List<StaffRow> leaders(String municipalityId);

    /** Codes with a space between. */
    @Query("""
            select array_to_string(languages, ' ') from staff
            where municipality_id = :municipalityId and staff_id = :staffId
            """)
    String spokenBy(String municipalityId, UUID staffId);

    @Query("""
            update staff set languages = string_to_array(:spoken, ' ')
            where municipality_id = :municipalityId and staff_id = :staffId
            """)
    void speaks(String municipalityId, UUID staffId, String spoken);

    @Query("""
            select display_name from staff
            where municipality_id = :municipalityId and role = 'GUIDE' and active
              and cast(:spoken as text) = any(languages)
            order by display_name
            """)
    List<String> guidesWhoSpeak(String municipalityId, String spoken);

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
