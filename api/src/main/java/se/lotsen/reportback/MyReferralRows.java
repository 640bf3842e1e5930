package se.lotsen.reportback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MyReferralRows extends GenericRepository<ReportRow, UUID> {

    /** A referral as its sender sees it: where it stands, what comes next, and who works with it now. */
    String ROWS = """
            select r.referral_id, r.number, r.person_id, p.given_name, p.family_name,
                   coalesce(p.protection_as_sent, p.protection) as protection, r.received_at,
                   r.task_status, r.business_status,
                   case when r.state in ('SENT', 'IN_TRIAGE') then 'ANSWER'
                        when r.state = 'INFO_REQUESTED' then 'SUPPLEMENT'
                        when r.state = 'CANCEL_REQUESTED' then 'CANCEL_ANSWER'
                        when r.state <> 'ACCEPTED' then null
                        when c.state = 'CONTACTING' then 'CONTACT'
                        when c.state = 'TALK_BOOKED' then 'TALK'
                        when c.state = 'PAUSED' then 'RESUME'
                        when f.occasion is not null then f.occasion
                        else 'CLOSURE' end as next_news,
                   case when r.state in ('SENT', 'IN_TRIAGE') then r.answer_due
                        when r.state <> 'ACCEPTED' then null
                        when c.state = 'CONTACTING' then c.contact_on
                        when c.state = 'TALK_BOOKED' then cast(c.talk_at at time zone 'Europe/Stockholm' as date)
                        when c.state = 'PAUSED' then c.paused_until
                        else f.due_on end as next_on,
                   s.display_name as guide_name, s.phone as guide_phone,
                   coalesce(c.state <> 'CLOSED' and c.guide_id is null, false) as in_teams_queue, u.phone as team_phone,
                   (select count(*) from report t
                    where t.municipality_id = r.municipality_id and t.referral_id = r.referral_id
                      and not exists (select from report_read d
                                      where d.municipality_id = t.municipality_id and d.report_id = t.report_id))
                       as unread
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            left join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            left join unit u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
            left join lateral (
                select o.occasion, o.due_on from follow_up o
                where o.municipality_id = c.municipality_id and o.case_id = c.case_id and o.status = 'DUE'
                order by o.due_on limit 1) f on true
            left join staff s on s.municipality_id = r.municipality_id
                 and s.staff_id = case when r.case_id is null then r.answered_by else c.guide_id end
            where r.municipality_id = :municipalityId and r.sender_unit_id = :unitId
            """;

    /**
     * What a health centre has sent, the latest first, before a given one. {@code statuses} is an array literal of Task statuses;
     * {@code asked} tells those that wait for an answer of the health centre from the others.
     */
    @Query(ROWS + """
              and r.task_status = any(cast(:statuses as text[])) and (r.state = 'INFO_REQUESTED') = :asked
              and (r.received_at, r.referral_id) < (:beforeAt, :beforeId)
            order by r.received_at desc, r.referral_id desc
            limit :limit
            """)
    List<MyReferralRow> page(
            String municipalityId,
            UUID unitId,
            String statuses,
            boolean asked,
            Instant beforeAt,
            UUID beforeId,
            int limit);

    @Query(ROWS + " and r.referral_id = :referralId")
    Optional<MyReferralRow> one(String municipalityId, UUID unitId, UUID referralId);

    /** How many the health centre has in each group, counted in Task statuses. */
    @Query("""
            select r.task_status, count(*) as referrals
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            where r.municipality_id = :municipalityId and r.sender_unit_id = :unitId
            group by r.task_status
            """)
    List<StatusCountRow> counts(String municipalityId, UUID unitId);
}
