package se.lotsen.referral;

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
interface QueueRows extends GenericRepository<ReferralRow, UUID> {

    /** Unanswered referrals in one queue, the urgent and then those to answer first on top, after a given one. */
    @Query("""
            select r.referral_id, r.number, r.person_id, p.given_name, p.family_name, p.number as person_number,
                   p.number_kind, p.protection, u.name as sender, r.urgent, r.state,
                   r.state = 'IN_TRIAGE' and r.question is not null and r.supplement is null as without_answer,
                   r.received_at, r.answer_due, r.answered_at, cast(null as text) as answered_by, o.from_name as passed_on_from
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            left join referral_origin o on o.municipality_id = r.municipality_id and o.referral_id = r.referral_id
            where r.municipality_id = :municipalityId
              and r.state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED')
              and (r.state = 'INFO_REQUESTED') = :waiting
              and (not r.urgent, r.answer_due, r.referral_id) > (:afterCalm, :afterDue, :afterId)
            order by not r.urgent, r.answer_due, r.referral_id
            limit :limit
            """)
    List<QueueRow> unanswered(
            String municipalityId, boolean waiting, boolean afterCalm, LocalDate afterDue, UUID afterId, int limit);

    /** Answered referrals, the latest first, before a given one. */
    @Query("""
            select r.referral_id, r.number, r.person_id, p.given_name, p.family_name, p.number as person_number,
                   p.number_kind, p.protection, u.name as sender, r.urgent, r.state,
                   r.state = 'IN_TRIAGE' and r.question is not null and r.supplement is null as without_answer,
                   r.received_at, r.answer_due, r.answered_at, s.display_name as answered_by, o.from_name as passed_on_from
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            left join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.answered_by
            left join referral_origin o on o.municipality_id = r.municipality_id and o.referral_id = r.referral_id
            where r.municipality_id = :municipalityId
              and r.answered_at is not null
              and (r.answered_at, r.referral_id) < (:beforeAt, :beforeId)
            order by r.answered_at desc, r.referral_id desc
            limit :limit
            """)
    List<QueueRow> answered(String municipalityId, Instant beforeAt, UUID beforeId, int limit);

    /** Senders that wait for an answer to their wish to cancel, with the case that the answer is given in. */
    @Query("""
            select c.number as case_number, r.person_id, p.given_name, p.family_name, u.name as sender
            from referral r
            join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and r.state = 'CANCEL_REQUESTED'
            order by r.referral_id
            limit :most
            """)
    List<CancelWishRow> cancelWishes(String municipalityId, int most);

    @Query("""
            select c.number
            from referral r
            join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
            """)
    Optional<String> caseNumber(String municipalityId, UUID referralId);

    /** Number of the open case of the person that a referral is about. */
    @Query("""
            select c.number
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join case_file c on c.municipality_id = r.municipality_id
                and c.person_id = coalesce(p.merged_into, p.person_id) and c.state <> 'CLOSED'
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
            """)
    Optional<String> openCaseNumber(String municipalityId, UUID referralId);

    /** How many referrals are in a queue, NEW or WAITING, counted to at most {@code most}. */
    @Query("""
            select count(*) from (
                select 1
                from referral r
                join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
                where r.municipality_id = :municipalityId
                  and r.state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED')
                  and (r.state = 'INFO_REQUESTED') = (:queue = 'WAITING')
                limit :most) counted
            """)
    int count(String municipalityId, String queue, int most);
}
