package se.lotsen.myday;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.casework.Urgency;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MyDayRows extends GenericRepository<TaskRow, UUID> {

    /** Unanswered referrals and own cases whose day has come, and own follow-ups that are open and not postponed, urgent first, then the latest. */
    @Query("""
            (select r.referral_id as subject_id, r.number, true as is_referral, p.person_id, p.given_name, p.family_name,
                    p.number as person_number, p.number_kind, cast(null as text) as step, r.answer_due as due_on, r.urgent,
                    cast(null as timestamptz) as talk_at, 0 as attempts, u.name as way_in, 'HEALTH_CENTRE' as way,
                    coalesce(k.guide_id = :guideId, false) as own
             from referral r
             join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
             join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
             left join referral_claim k on k.municipality_id = r.municipality_id and k.referral_id = r.referral_id
             where r.municipality_id = :municipalityId and r.queue = 'NEW' and r.answer_due <= :until
             order by not r.urgent, r.answer_due, r.referral_id
             limit :limit)
            union all
            (select c.case_id, c.number, false, p.person_id, p.given_name, p.family_name,
                    p.number, p.number_kind, c.next_step, c.next_step_on, c.state = 'CONTACTING' and
            """ + Urgency.OF_CASE + """
                  , c.talk_at, c.attempts, c.way_in_detail, c.way_in, true
             from case_file c
             join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
             where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state <> 'CLOSED'
               and c.next_step_on <= :followUpsUntil
               and (c.next_step_on <= :until or c.next_step in ('FOLLOW_UP_3M', 'FOLLOW_UP_6M') and c.postponed_to is null)
             order by c.next_step_on, c.case_id
             limit :limit)
            order by urgent desc, due_on, talk_at, subject_id
            limit :limit
            """)
    List<TaskRow> tasks(String municipalityId, UUID guideId, LocalDate until, LocalDate followUpsUntil, int limit);

    /**
     * What others, or the person, did in own cases after a moment, and what health centres have answered about referrals that no other guide has
     * taken on to answer; except what is marked as read. Messages stand apart until they are read. Each row has the number of all.
     */
    @Query("""
            select n.*, cast(count(*) over () as int) as total
            from (
                select e.event_id, c.number, cast(null as uuid) as referral_id, p.person_id, p.given_name, p.family_name,
                       e.at, e.kind, e.actor_name, e.facts
                from case_file c
                join case_event e on e.municipality_id = c.municipality_id and e.case_id = c.case_id
                join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
                where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state <> 'CLOSED'
                  and e.at > :since and e.actor_id <> :actorId and e.kind <> 'MessageReceived'
                union all
                select q.request_id, r.number, r.referral_id, p.person_id, p.given_name, p.family_name,
                       q.changed_at, 'SupplementSent', u.name, cast('{}' as jsonb)
                from supplement_request q
                join referral r on r.municipality_id = q.municipality_id and r.referral_id = q.referral_id
                join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
                join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
                left join referral_claim k on k.municipality_id = r.municipality_id and k.referral_id = r.referral_id
                where q.municipality_id = :municipalityId and q.status = 'COMPLETED' and q.changed_at > :since
                  and r.queue is not null and coalesce(k.guide_id = :guideId, true)) n
            where not exists (select from read_news d
                              where d.municipality_id = :municipalityId and d.staff_id = :guideId and d.event_id = n.event_id)
            order by n.at desc
            limit :limit
            """)
    List<NewsRow> news(String municipalityId, UUID guideId, String actorId, Instant since, int limit);

    /** Unread messages about own cases, cases in the unit's queue and unanswered referrals, the latest first. */
    @Query("""
            select m.message_id, m.referral_id, c.number as case_number, p.person_id, p.given_name, p.family_name,
                   u.name as sender, m.author_name, m.sent_at
            from message m
            join referral r on r.municipality_id = m.municipality_id and r.referral_id = m.referral_id
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            left join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            where m.municipality_id = :municipalityId and m.read_at is null
              and (c.case_id is null and r.queue is not null
                   or c.state <> 'CLOSED' and (c.guide_id = :guideId or c.guide_id is null and c.unit_id = :unitId))
            order by m.sent_at desc, m.message_id desc
            limit :limit
            """)
    List<MessageRow> unread(String municipalityId, UUID guideId, UUID unitId, int limit);

    /** Own health talks and accompanied activities between two moments. */
    @Query("""
            select c.number, p.person_id, p.given_name, p.family_name, p.number as person_number, p.number_kind,
                   c.talk_at as at, c.talk_mode as mode, c.talk_place as place, cast(null as text) as activity,
                   p.street, p.phone, p.interpreter, p.protection <> 'NONE' as is_protected
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state = 'TALK_BOOKED'
              and c.talk_at >= :from and c.talk_at < :to
            union all
            select c.number, p.person_id, p.given_name, p.family_name, p.number, p.number_kind,
                   s.starts_at, cast(null as text), m.name, a.name, p.street, p.phone, p.interpreter,
                   p.protection <> 'NONE'
            from activity_session s
            join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
            join case_file c on c.municipality_id = b.municipality_id and c.case_id = b.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place m on m.municipality_id = s.municipality_id and m.place_id = s.place_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :to
              and s.cancelled_at is null and b.outcome = 'BOOKED' and b.companion = 'GUIDE' and c.guide_id = :guideId
            order by at
            """)
    List<BookedRow> booked(String municipalityId, UUID guideId, Instant from, Instant to);

    /** Own persons to reach after two tries or more, whose talk is neither booked nor held, and which is not postponed. */
    @Query("""
            select c.number, p.person_id, p.given_name, p.family_name, p.phone, c.attempts,
                   (select max(t.at) from contact_attempt t
                    where t.municipality_id = c.municipality_id and t.case_id = c.case_id
                      and t.taken_back_at is null) as last_attempt
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state = 'CONTACTING'
              and c.attempts >= 2 and (c.postponed_to is null or c.postponed_to <= :today)
            order by c.next_step_on, c.case_id
            limit 10
            """)
    List<CallRow> toReach(String municipalityId, UUID guideId, LocalDate today);

    /**
     * Own persons who were booked on an activity, have not been to one and have no place left: cancelled, called off or missed. With the last of those
     * sessions.
     */
    @Query("""
            select c.number, p.person_id, p.given_name, p.family_name, p.phone, last.activity, last.at
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join lateral (
                select a.name as activity, s.starts_at as at
                from booking b
                join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
                join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
                where b.municipality_id = c.municipality_id and b.case_id = c.case_id
                order by b.outcome_at desc nulls last
                limit 1) last on true
            where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state = 'MATCHED'
              and (c.postponed_to is null or c.postponed_to <= :today) and c.cancel_requested_on is null
              and not exists (select 1 from booking b
                              where b.municipality_id = c.municipality_id and b.case_id = c.case_id
                                and b.outcome in ('BOOKED', 'CAME'))
            order by last.at, c.case_id
            limit 10
            """)
    List<UnbookedRow> unbooked(String municipalityId, UUID guideId, LocalDate today);

    /**
     * Places on sessions between two moments of which the person is to be reminded by a call: so it was agreed on, or the text message that should
     * have gone did not. Own persons, and those of the unit who have no guide or whose guide is away. Those who have been called stand last.
     */
    @Query("""
            select b.booking_id, c.number, p.person_id, p.given_name, p.family_name, p.phone, s.starts_at as at, a.name as activity,
                   n.state is not null as text_failed, case when c.guide_id = :guideId then null else g.display_name end as guide,
                   b.reminded_at
            from activity_session s
            join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
            join case_file c on c.municipality_id = b.municipality_id and c.case_id = b.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join staff g on g.municipality_id = c.municipality_id and g.staff_id = c.guide_id
            left join notice n on n.municipality_id = b.municipality_id and n.kind = 'TIME_TOMORROW'
              and n.occasion = 'booking ' || b.booking_id and n.state not in ('QUEUED', 'SENT')
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :to
              and s.cancelled_at is null and b.outcome = 'BOOKED' and (b.reminder = 'PHONE' or n.state is not null)
              and c.state not in ('PAUSED', 'CLOSED')
              and (c.guide_id = :guideId
                   or c.unit_id = :unitId and p.protection = 'NONE'
                      and (c.guide_id is null
                           or exists (select 1 from absence w
                                      where w.municipality_id = c.municipality_id and w.staff_id = c.guide_id
                                        and w.ended_at is null and :today between w.from_on and w.until_on)))
            order by b.reminded_at is not null, s.starts_at, b.booking_id
            """)
    List<RemindRow> toRemind(
            String municipalityId, UUID guideId, UUID unitId, LocalDate today, Instant from, Instant to);

    /** Warnings of own persons whose day to be looked at again has come. */
    @Query("""
            select w.warning_id, c.number, p.person_id, p.given_name, p.family_name, w.kind, w.review_on
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join warning_note w on w.municipality_id = c.municipality_id and w.person_id = c.person_id
            where c.municipality_id = :municipalityId and c.guide_id = :guideId and c.state <> 'CLOSED'
              and w.ended_at is null and w.review_on <= :until
            order by w.review_on, w.warning_id
            """)
    List<ReviewRow> warnings(String municipalityId, UUID guideId, LocalDate until);

    @Query("""
            select cast(count(*) as int) as open,
                   cast(count(*) filter (where next_step_on < :lateBefore) as int) as late,
                   cast(count(*) filter (where next_step_on <= :week) as int) as this_week
            from case_file
            where municipality_id = :municipalityId and guide_id = :guideId and state <> 'CLOSED'
            """)
    LoadRow load(String municipalityId, UUID guideId, LocalDate lateBefore, LocalDate week);
}
