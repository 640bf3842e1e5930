package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Counts a try. While the account is locked nothing is counted, and it stays locked as long as before. */
    @Query("""
            update staff
            set failed_logins = case when :right or failed_logins + 1 >= :most then 0 else failed_logins + 1 end,
                locked_until = case when :right or failed_logins + 1 < :most then null else cast(:until as timestamptz) end
            where municipality_id = :municipalityId and staff_id = :staffId and (locked_until is null or locked_until <= :now)
            """)
    void loginTried(String municipalityId, UUID staffId, boolean right, int most, Instant now, Instant until);

    @Query("""
            update staff set last_seen_at = :at where municipality_id = :municipalityId and staff_id = :staffId
            """)
    void seen(String municipalityId, UUID staffId, Instant at);
}
