package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NextMilestoneRows extends GenericRepository<NextMilestoneRow, UUID> {

    /** The day the next follow-up is due, while the referral is open. */
    @Query("""
            select f.due_on
            from referral r
            join follow_up f on f.municipality_id = r.municipality_id and f.case_id = r.case_id
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
              and r.state = 'ACCEPTED' and f.status = 'DUE'
            order by f.due_on
            limit 1
            """)
    Optional<LocalDate> nextFollowUp(String municipalityId, UUID referralId);
}
