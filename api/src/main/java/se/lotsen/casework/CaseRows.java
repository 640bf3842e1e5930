package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRows extends GenericRepository<CaseRow, UUID>, Locking {

    CaseRow save(CaseRow row);

    CaseRow update(CaseRow row);

    @Query("select * from case_file where municipality_id = :municipalityId and number = :number")
    Optional<CaseRow> byNumber(String municipalityId, String number);

    @Query("select * from case_file where municipality_id = :municipalityId and case_id = :caseId for update")
    Optional<CaseRow> lock(String municipalityId, UUID caseId);

    @Query("""
            select * from case_file
            where municipality_id = :municipalityId and person_id = :personId and state <> 'CLOSED'
            for update
            """)
    Optional<CaseRow> lockOpenOf(String municipalityId, UUID personId);

    @Query("""
            select * from case_file
            where municipality_id = :municipalityId and person_id = :personId and state <> 'CLOSED'
            """)
    Optional<CaseRow> openOf(String municipalityId, UUID personId);

    @Query("""
            select * from case_file
            where municipality_id = :municipalityId and person_id = :personId
            order by opened_at, case_id
            for update
            """)
    List<CaseRow> lockAllOf(String municipalityId, UUID personId);

    @Query("""
            update case_file set person_id = :into
            where municipality_id = :municipalityId and person_id = :before and case_id = any(cast(:chosen as uuid[]))
            """)
    void move(String municipalityId, String chosen, UUID before, UUID into);

    /** Cases that have rested until a day, and whose sender does not wait for an answer to a wish to cancel. */
    @Query("""
            select case_id from case_file
            where municipality_id = :municipalityId and state = 'PAUSED' and paused_until <= :today
              and cancel_requested_on is null
            order by paused_until, case_id
            """)
    List<UUID> restedUntil(String municipalityId, LocalDate today);

    /** Cases in which nothing is booked, and a follow-up has opened while something else was the next step. */
    @Query("""
            select c.case_id from case_file c
            where c.municipality_id = :municipalityId and c.state = 'PLAN_READY' and c.next_step = 'SUGGEST'
              and exists (select from follow_up f
                          where f.municipality_id = c.municipality_id and f.case_id = c.case_id
                            and f.status = 'DUE' and f.opens_on <= :today)
            order by c.case_id
            """)
    List<UUID> withFollowUpOpened(String municipalityId, LocalDate today);

    @Query("""
            update case_file set next_step = :nextStep, next_step_on = :onDay, postponed_to = null
            where municipality_id = :municipalityId and case_id = :caseId and next_step = 'SUGGEST'
            """)
    void keepNextStep(String municipalityId, UUID caseId, NextStep.Kind nextStep, LocalDate onDay);

    @Query("""
            insert into case_intake (municipality_id, case_id, told_by_name, told_by_unit, told_by_phone, reason, urgent, consent_id)
            values (:municipalityId, :caseId, :toldByName, :toldByUnit, :toldByPhone, :reason, :urgent, :consentId)
            """)
    void addIntake(
            String municipalityId,
            UUID caseId,
            @Nullable String toldByName,
            @Nullable String toldByUnit,
            @Nullable String toldByPhone,
            String reason,
            boolean urgent,
            UUID consentId);

    @Query("""
            select exists (select from case_intake where municipality_id = :municipalityId and case_id = :caseId)
            """)
    boolean hasIntake(String municipalityId, UUID caseId);

    @Query("""
            select occasion, opens_on, due_on, status from follow_up
            where municipality_id = :municipalityId and case_id = :caseId
            order by due_on
            """)
    List<FollowUpRow> followUps(String municipalityId, UUID caseId);

    @Query("""
            insert into follow_up as f (municipality_id, case_id, occasion, opens_on, due_on, status)
            values (:municipalityId, :caseId, :occasion, :opensOn, :dueOn, :status)
            on conflict (municipality_id, case_id, occasion) do update
            set status = :status, settled_at = :at, settled_by = :by
            where f.status <> :status
            """)
    void keepFollowUp(
            String municipalityId,
            UUID caseId,
            Occasion occasion,
            LocalDate opensOn,
            LocalDate dueOn,
            FollowUp.Status status,
            Instant at,
            @Nullable UUID by);

    @Query("""
            insert into case_event (municipality_id, event_id, case_id, at, kind, key_event, actor_id, actor_name, facts)
            values (:municipalityId, :eventId, :caseId, :at, :kind, :keyEvent, :actorId, :actorName,
                    cast(:facts as jsonb))
            """)
    void addEvent(
            String municipalityId,
            UUID eventId,
            UUID caseId,
            Instant at,
            String kind,
            boolean keyEvent,
            String actorId,
            String actorName,
            String facts);

    @Query("""
            insert into contact_attempt (municipality_id, attempt_id, case_id, at, channel, outcome, note, staff_id, contact_on_before)
            values (:municipalityId, :attemptId, :caseId, :at, :channel, :outcome, :note, :staffId, :contactOnBefore)
            """)
    void addAttempt(
            String municipalityId,
            UUID attemptId,
            UUID caseId,
            Instant at,
            ContactAttempt.Channel channel,
            ContactAttempt.Outcome outcome,
            @Nullable String note,
            UUID staffId,
            @Nullable LocalDate contactOnBefore);

    @Query("""
            select attempt_id, case_id, at, channel, outcome, note, staff_id, contact_on_before from contact_attempt
            where municipality_id = :municipalityId and case_id = :caseId and taken_back_at is null
            order by at desc, attempt_id desc
            limit 1
            """)
    Optional<AttemptRow> lastAttempt(String municipalityId, UUID caseId);

    @Query("""
            update contact_attempt set taken_back_at = :at
            where municipality_id = :municipalityId and attempt_id = :attemptId
            """)
    void takeAttemptBack(String municipalityId, UUID attemptId, Instant at);

    /**
     * Tries that nobody has answered since the person last did: who asks to be called again has been reached. Morning, afternoon and evening of a
     * day are occasions of their own. A case without any has no row.
     */
    @Query("""
            select case_id, cast(count(*) as int) as total,
                   cast(count(*) filter (where outcome = 'LETTER_SENT') as int) as letters,
                   cast(count(distinct (
                       cast(at at time zone 'Europe/Stockholm' as date),
                       width_bucket(extract(hour from at at time zone 'Europe/Stockholm'), array[12, 17])
                   )) filter (where outcome = 'NO_ANSWER') as int) as occasions
            from contact_attempt t
            where municipality_id = :municipalityId and case_id in (:caseIds)
              and outcome in ('NO_ANSWER', 'LETTER_SENT') and taken_back_at is null
              and not exists (select from contact_attempt answered
                              where answered.municipality_id = t.municipality_id and answered.case_id = t.case_id
                                and answered.outcome = 'CALL_BACK' and answered.at >= t.at
                                and answered.taken_back_at is null)
            group by case_id
            """)
    List<TriesRow> tries(String municipalityId, Collection<UUID> caseIds);
}
