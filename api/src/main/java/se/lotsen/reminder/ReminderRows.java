package se.lotsen.reminder;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.casework.FollowUpSteps;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReminderRows extends GenericRepository<LateRow, UUID> {

    /**
     * What is late in each municipal unit that has a queue address: referrals belong to the unit that takes new cases, follow-ups to the unit
     * of their case. A case that rests, or may be cancelled, owes no follow-up now; one that is postponed is owed on
     * its new day.
     */
    @Query("""
            select u.unit_id,
                   case when u.unit_id = cast(:newCasesUnit as uuid) then (
                       select cast(count(*) as int) from referral r
                       where r.municipality_id = u.municipality_id and r.queue = 'NEW'
                         and r.answer_due < :lateBefore) else 0 end as referrals,
                   (select cast(count(*) as int) from follow_up f
                    join case_file c on c.municipality_id = f.municipality_id and c.case_id = f.case_id
                    where f.municipality_id = u.municipality_id and c.unit_id = u.unit_id and f.status = 'DUE'
                      and f.due_on < :lateBefore
                      and (c.postponed_to is null or c.postponed_to < :lateBefore or c.next_step is distinct from
            """ + FollowUpSteps.OF_ROW + """
                      )
                      and c.state not in ('PAUSED', 'CLOSED')
                      and c.cancel_requested_on is null) as follow_ups
            from unit u
            where u.municipality_id = :municipalityId and u.kind = 'MUNICIPAL' and u.queue_email is not null
            order by u.unit_id
            """)
    List<LateRow> late(String municipalityId, UUID newCasesUnit, LocalDate lateBefore);

    /**
     * What has been agreed on between two moments, of which the person is to be reminded by text message and has not been: talks of those who want to
     * be reached so, and places on activities booked with such a reminder, or without a word about it for those who want to be reached so.
     */
    @Query("""
            select t.person_id, t.occasion, t.at from (
            select p.person_id, 'talk ' || c.case_id || ' ' || extract(epoch from c.talk_at) as occasion, c.talk_at as at
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where c.municipality_id = :municipalityId and c.state = 'TALK_BOOKED' and c.talk_at >= :from and c.talk_at < :until
              and p.contact_preference = 'SMS' and p.protection = 'NONE'
            union all
            select p.person_id, 'booking ' || b.booking_id, s.starts_at
            from activity_session s
            join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
            join case_file c on c.municipality_id = b.municipality_id and c.case_id = b.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
              and s.cancelled_at is null and b.outcome = 'BOOKED' and c.state not in ('PAUSED', 'CLOSED')
              and coalesce(b.reminder, p.contact_preference) = 'SMS' and p.protection = 'NONE') t
            where not exists (select from notice n
                              where n.municipality_id = :municipalityId and n.kind = 'TIME_TOMORROW' and n.occasion = t.occasion)
            order by t.at, t.occasion
            """)
    List<TimeRow> times(String municipalityId, Instant from, Instant until);
}
