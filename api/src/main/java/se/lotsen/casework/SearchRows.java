package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import se.lotsen.person.FoundRow;

/** Finds persons by the number of a case or referral, and what is known of those found; what was merged is found as the record that stays. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchRows extends GenericRepository<CaseRow, UUID> {

    @Query("""
            select p.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number
            from person p
            where p.municipality_id = :municipalityId and p.person_id in (
                select c.person_id from case_file c
                where c.municipality_id = :municipalityId and c.number = any(cast(:numbers as text[]))
                union
                select coalesce(n.merged_into, n.person_id)
                from referral r
                join person n on n.municipality_id = r.municipality_id and n.person_id = r.person_id
                where r.municipality_id = :municipalityId and r.number = any(cast(:numbers as text[])))
            order by p.family_name, p.given_name, p.person_id
            """)
    List<FoundRow> byMatter(String municipalityId, String numbers);

    @Query("""
            select c.person_id, c.number, c.state, c.closed_at, s.display_name as guide
            from case_file c
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.person_id = any(cast(:personIds as uuid[]))
            order by c.opened_at desc
            """)
    List<FoundCaseRow> cases(String municipalityId, String personIds);

    @Query("""
            select coalesce(n.merged_into, n.person_id) as person_id, r.referral_id, r.number, r.state, u.name as sender
            from referral r
            join person n on n.municipality_id = r.municipality_id and n.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and (n.person_id = any(cast(:personIds as uuid[])) or n.merged_into = any(cast(:personIds as uuid[])))
              and r.case_id is null
            order by r.received_at desc
            """)
    List<FoundReferralRow> referrals(String municipalityId, String personIds);
}
