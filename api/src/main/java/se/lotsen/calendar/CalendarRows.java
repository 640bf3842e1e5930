package se.lotsen.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.casework.FollowUpSteps;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends GenericRepository<EntryRow, UUID> {

    /** A visit to an activity of the case {@code c}; it is with the guide only when the guide goes along. */
    String VISIT = """
            select b.booking_id as entry_id, 'ACTIVITY' as kind,
                   cast(a.starts_at at time zone 'Europe/Stockholm' as date) as on_day, a.starts_at, a.ends_at,
                   coalesce(b.companion = 'GUIDE', false) as with_guide, cast(null as text) as mode, v.name as activity,
                   m.name as place, b.outcome = 'CANCELLED' or a.cancelled_at is not null as cancelled,
                   b.version + case when a.cancelled_at is null then 0 else 1 end as sequence,
                   greatest(b.booked_at, b.outcome_at, a.cancelled_at) as changed_at
            from booking b
            join activity_session a on a.municipality_id = b.municipality_id and a.session_id = b.session_id
            join activity v on v.municipality_id = a.municipality_id and v.activity_id = a.activity_id
            left join meeting_place m on m.municipality_id = a.municipality_id and m.place_id = a.place_id
            where b.municipality_id = c.municipality_id and b.case_id = c.case_id
            """;

    /**
     * What some guides have on the days from one up to another. A talk is found by its last booking in the timeline, so that one that was
     * called off is still known; the follow-up that is the next step stands on the day of that step; a person whom the reader may
     * not see is left out, and the time is not.
     */
    @Query("""
            select e.*, c.number, c.guide_id, s.display_name as guide, p.person_id, p.given_name, p.family_name,
                   coalesce(p.protection <> 'NONE', true) as hidden
            from case_file c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            left join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            cross join lateral (
                select c.case_id as entry_id, 'TALK' as kind,
                       cast(t.at at time zone 'Europe/Stockholm' as date) as on_day,
                       t.at as starts_at, t.at + interval '1 hour' as ends_at, true as with_guide, t.mode,
                       cast(null as text) as activity, t.place,
                       c.state <> 'TALK_BOOKED' and not t.held as cancelled, c.version as sequence,
                       case when c.state = 'TALK_BOOKED' then t.booked_at else c.state_since end as changed_at
                from (
                    select cast(b.facts ->> 'at' as timestamptz) as at, b.facts ->> 'mode' as mode,
                           b.facts ->> 'place' as place, b.at as booked_at,
                           exists (select from case_event h
                                   where h.municipality_id = b.municipality_id and h.case_id = b.case_id
                                     and h.kind = 'HealthTalkHeld') as held
                    from case_event b
                    where b.municipality_id = c.municipality_id and b.case_id = c.case_id and b.kind = 'TalkBooked'
                    order by b.event_id desc
                    limit 1) t
                union all
            """ + VISIT + """
                and b.companion is not null
                union all
                select c.case_id, f.kind, case when c.next_step = f.kind then c.next_step_on else f.due_on end,
                       null, null, true, null, null, null, false, c.version, c.opened_at
                from (select f.*,
            """ + FollowUpSteps.OF_ROW + """
                       as kind from follow_up f) f
                where f.municipality_id = c.municipality_id and f.case_id = c.case_id and f.status = 'DUE'
                  and c.state <> 'CLOSED'
                union all
                select c.case_id, 'PAUSE_ENDS', c.paused_until, null, null, true, null, null, null, false, c.version,
                       c.state_since
                where c.state = 'PAUSED') e
            where c.municipality_id = :municipalityId and c.guide_id = any(cast(:guides as uuid[]))
              and e.on_day >= :fromDay and e.on_day < :toDay and (:calledOff or not e.cancelled)
            order by e.on_day, e.starts_at nulls first, c.number, e.kind
            """)
    List<EntryRow> entries(String municipalityId, String guides, LocalDate fromDay, LocalDate toDay, boolean calledOff);

    /** One visit of a case, whoever goes along; in a case without a guide the reader stands for one. */
    @Query("""
            select e.*, c.number, s.staff_id as guide_id, s.display_name as guide, p.person_id, p.given_name, p.family_name,
                   coalesce(p.protection <> 'NONE', true) as hidden
            from case_file c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = coalesce(c.guide_id, :readerId)
            left join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            cross join lateral (
            """ + VISIT + """
                and b.booking_id = :bookingId) e
            where c.municipality_id = :municipalityId and c.case_id = :caseId
            """)
    Optional<EntryRow> visit(String municipalityId, UUID caseId, UUID bookingId, UUID readerId);
}
