package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the case page and the timeline show. The talk, the plan and the bookings belong to later packages and are only read here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseViewRows extends GenericRepository<CaseRow, UUID> {

    @Query("""
            select e.event_id, e.at, e.kind, e.key_event, e.actor_id, e.actor_name, cast(e.facts as text) as facts,
                   p.pin_id is not null as pinned,
                   r.corrected_text, r.corrected_at, r.corrected_by
            from case_event e
            left join pinned_note p
                on p.municipality_id = e.municipality_id and p.event_id = e.event_id and p.unpinned_at is null
            left join lateral (
                select c.facts ->> 'text' as corrected_text, c.at as corrected_at, c.actor_name as corrected_by
                from case_event c
                where e.kind in ('NoteWritten', 'NoteCorrected')
                  and c.municipality_id = e.municipality_id and c.case_id = e.case_id and c.kind = 'NoteCorrected'
                  and c.facts ->> 'corrects' = coalesce(e.facts ->> 'corrects', cast(e.event_id as text))
                  and c.event_id > e.event_id
                order by c.event_id desc limit 1) r on true
            where e.municipality_id = :municipalityId and e.case_id = :caseId
            order by e.event_id desc
            limit :atMost
            """)
    List<TimelineRow> events(String municipalityId, UUID caseId, int atMost);

    @Query("""
            select number from case_file
            where municipality_id = :municipalityId and person_id = :personId
            order by state = 'CLOSED', opened_at desc
            limit 1
            """)
    Optional<String> latestCase(String municipalityId, UUID personId);

    @Query("""
            select cast(count(*) as int) from case_event
            where municipality_id = :municipalityId and case_id = :caseId
            """)
    int eventCount(String municipalityId, UUID caseId);

    @Query("""
            select t.held_on, t.mode, t.important, t.wishes, t.easing, t.not_evenings, t.companion_wanted, t.interests,
                   array(
                       select j.key || '=' || j.value from jsonb_each_text(t.answers -> 'barriers' -> 'easing') j
                       where j.value <> '') as eased,
                   array(
                       select j.key || '=' || j.value
                       from jsonb_each_text(t.answers -> 'barriers' -> 'unsaid') j) as unsaid,
                   t.barriers || array(
                       select unnest(f.new_barriers) from follow_up f
                       where f.municipality_id = t.municipality_id and f.case_id = t.case_id) as barriers
            from health_talk t
            where t.municipality_id = :municipalityId and t.case_id = :caseId
            order by t.signed_at desc, t.version desc
            limit 1
            """)
    Optional<TalkRow> talk(String municipalityId, UUID caseId);

    @Query("""
            select g.wish, g.action, g.due_on from plan_goal g
            where g.municipality_id = :municipalityId and g.case_id = :caseId
              and g.talk_version = (select max(t.version) from health_talk t
                                    where t.municipality_id = g.municipality_id and t.case_id = g.case_id)
            order by g.position
            """)
    List<CaseOverview.Goal> goals(String municipalityId, UUID caseId);

    @Query("""
            select s.starts_at, a.name as activity, p.name as place
            from booking b
            join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where b.municipality_id = :municipalityId and b.case_id = :caseId and b.outcome = 'BOOKED'
              and s.starts_at >= :now and s.cancelled_at is null
            order by s.starts_at
            limit 10
            """)
    List<CaseOverview.Booked> booked(String municipalityId, UUID caseId, Instant now);

    @Query("""
            select i.told_by_name, i.told_by_unit, i.told_by_phone, i.reason, i.urgent, g.basis, g.form, g.motive
            from case_intake i
            join consent g on g.municipality_id = i.municipality_id and g.consent_id = i.consent_id
            where i.municipality_id = :municipalityId and i.case_id = :caseId
            """)
    Optional<CaseOverview.Began> began(String municipalityId, UUID caseId);

    @Query("select " + Urgency.OF_CASE
            + " from case_file c where c.municipality_id = :municipalityId and c.case_id = :caseId")
    boolean isUrgent(String municipalityId, UUID caseId);

    @Query("""
            select c.at, c.channel, c.outcome, c.note, s.display_name as staff_name
            from contact_attempt c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.staff_id
            where c.municipality_id = :municipalityId and c.case_id = :caseId and c.taken_back_at is null
            order by c.at desc
            """)
    List<CaseOverview.Attempt> attempts(String municipalityId, UUID caseId);

    @Query("""
            select r.referral_id, r.number, u.name as sender, r.practitioner_name, r.reason_code as reason, r.reason_text as text
            from referral r
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and r.case_id = :caseId and r.state = 'CANCEL_REQUESTED'
            order by r.referral_id
            """)
    List<CancelWish> cancelWishes(String municipalityId, UUID caseId);

    @Query("""
            select r.referral_id, r.number, r.person_id, r.sender_unit_id, u.name as sender, r.practitioner_name, r.practitioner_phone,
                   r.received_at, r.reason, r.own_wish, r.risk_flag, r.state in ('ACCEPTED', 'CANCEL_REQUESTED') as open,
                   (select cast(count(*) as int) from message m
                    where m.municipality_id = r.municipality_id and m.referral_id = r.referral_id and m.read_at is null) as unread
            from referral r
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and r.case_id = :caseId
            order by r.received_at
            """)
    List<CaseOverview.Attached> referrals(String municipalityId, UUID caseId);
}
