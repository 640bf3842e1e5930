package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NextMilestoneRows extends GenericRepository<NextMilestoneRow, UUID> {

    /** The day the next follow-up is due, for those of the referrals that are open and have one. */
    @Query("""
            select r.referral_id, min(f.due_on) as due_on
            from referral r
            join follow_up f on f.municipality_id = r.municipality_id and f.case_id = r.case_id
            where r.municipality_id = :municipalityId and r.referral_id = any(cast(:referralIds as uuid[]))
              and r.state in ('ACCEPTED', 'CANCEL_REQUESTED') and f.status = 'DUE'
            group by r.referral_id
            """)
    List<NextMilestoneRow> nextFollowUps(String municipalityId, String referralIds);
}
