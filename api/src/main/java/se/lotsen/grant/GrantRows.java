package se.lotsen.grant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GrantRows extends GenericRepository<GrantRow, UUID> {

    GrantRow save(GrantRow row);

    @Query("select * from state_grant where municipality_id = :municipalityId and grant_id = :grantId")
    Optional<GrantRow> one(String municipalityId, UUID grantId);

    /** The grant, held until the transaction ends, so that two postings cannot both use what is left. */
    @Query("select * from state_grant where municipality_id = :municipalityId and grant_id = :grantId for update")
    Optional<GrantRow> lock(String municipalityId, UUID grantId);

    @Query("""
            select * from state_grant
            where municipality_id = :municipalityId and name = :name and year = :year
            """)
    Optional<GrantRow> named(String municipalityId, String name, int year);

    @Query("select * from state_grant where municipality_id = :municipalityId order by year desc, name")
    List<GrantRow> all(String municipalityId);

    /** Talks in a period: all, those that count without home care, and those where nobody asked about home care. */
    @Query("""
            select count(*) as held,
                   count(*) filter (where home_care = false) as without_home_care,
                   count(*) filter (where home_care is null) as not_asked
            from reporting_talk
            where municipality_id = :municipalityId and figure = 'HELD' and on_date between :from and :to
            """)
    TalkCountRow talks(String municipalityId, LocalDate from, LocalDate to);
}
