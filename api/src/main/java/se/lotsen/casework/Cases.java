package se.lotsen.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/**
 * The only door to the case tables. A change of state is kept together with its event, its follow-ups, the move of the attached referrals'
 * Tasks, the report to their senders and whatever else ends with the case, in one transaction. Whoever reads or changes through it has told the access log.
 */
@Singleton
public class Cases {

    private final CaseRows rows;
    private final Persons persons;
    private final Referrals referrals;
    private final List<WhenClosed> endings;
    private final AccessLog log;
    private final ObjectMapper json;
    private final Clock clock;

    Cases(
            CaseRows rows,
            Persons persons,
            Referrals referrals,
            List<WhenClosed> endings,
            AccessLog log,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.referrals = referrals;
        this.endings = endings;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** One case by its number, to show. Missing when its person has a protected identity that the actor does not handle. */
    public Case read(String number, Actor actor) {
        var row = rows.byNumber(actor.municipalityId(), number).orElseThrow(() -> new Missing("case"));
        persons.read(row.personId(), actor);
        return state(row, actor);
    }

    /** One case, to change in this transaction. */
    public Case forUpdate(String number, Actor actor) {
        var id = rows.byNumber(actor.municipalityId(), number).orElseThrow(() -> new Missing("case"));
        return forUpdate(id.caseId(), actor);
    }

    /** One case, to change in this transaction. */
    public Case forUpdate(UUID caseId, Actor actor) {
        var row = rows.lock(actor.municipalityId(), caseId).orElseThrow(() -> new Missing("case"));
        persons.read(row.personId(), actor);
        log.person(Action.CHANGE, row.personId(), row.number());
        return state(row, actor);
    }

    /** One case, to end or to give to another guide in this transaction, by one who is not shown whose it is. */
    public Case forUpdateUnseen(UUID caseId, Actor actor) {
        var row = rows.lock(actor.municipalityId(), caseId).orElseThrow(() -> new Missing("case"));
        log.person(Action.CHANGE, row.personId(), row.number());
        return state(row, actor);
    }

    /** The person's open case, to show, or empty. */
    public Optional<Case.Open> openOf(UUID personId, Actor actor) {
        return rows.openOf(actor.municipalityId(), persons.staying(personId, actor))
                .map(row -> open(row, Action.READ, actor));
    }

    /** The person's open case, to change in this transaction, or empty; then no other transaction opens one before this one ends. */
    public Optional<Case.Open> openOfForUpdate(UUID personId, Actor actor) {
        lockPerson(personId);
        var staying = persons.staying(personId, actor);
        if (!staying.equals(personId)) lockPerson(staying);
        return rows.lockOpenOf(actor.municipalityId(), staying).map(row -> open(row, Action.CHANGE, actor));
    }

    private void lockPerson(UUID personId) {
        var _ = rows.lock("case of " + personId);
    }

    /** Every case of a record, the oldest first. Until this transaction ends no other one opens a case for it. */
    public List<CaseFile> allOfForUpdate(UUID personId, Actor actor) {
        lockPerson(personId);
        var found = rows.lockAllOf(actor.municipalityId(), personId);
        found.forEach(row -> log.person(Action.CHANGE, row.personId(), row.number()));
        return found.stream().map(row -> state(row, actor).file()).toList();
    }

    /** Gives cases to another record of the same person. */
    public void move(List<UUID> caseIds, UUID from, UUID to, Actor actor) {
        rows.move(actor.municipalityId(), SqlArray.of(caseIds), from, to);
        log.persons(Action.CHANGE, List.of(from, to), null);
    }

    private Case.Open open(CaseRow row, Action action, Actor actor) {
        log.person(action, row.personId(), row.number());
        return (Case.Open) state(row, actor);
    }

    /** Keeps a new case with the event that opened it. */
    public Case.Open open(Case.Contacting first, CaseEvent.CaseOpened event, Actor actor) {
        var row = rows.save(CaseRow.of(first, actor.municipalityId(), Swedish.today(clock)));
        log.person(Action.CHANGE, row.personId(), row.number());
        addEvent(row.caseId(), event, actor);
        return (Case.Open) row.read(null);
    }

    /** Keeps how a case began that no referral began. */
    void keep(Intake intake, Actor actor) {
        rows.addIntake(
                actor.municipalityId(),
                intake.caseId(),
                intake.toldByName(),
                intake.toldByUnit(),
                intake.toldByPhone(),
                intake.reason(),
                intake.urgent(),
                intake.consentId());
    }

    /** True when no referral began the case, so that it goes on when the last one ends. */
    boolean beganByItself(UUID caseId, Actor actor) {
        return rows.hasIntake(actor.municipalityId(), caseId);
    }

    /** Keeps a step that the sender hears nothing about but the Task's new status. */
    public Case save(Step<?> step, Actor actor) {
        return save(step, null, actor);
    }

    /**
     * Keeps a step.
     *
     * @param report what the senders of the attached referrals are told, or null
     */
    public Case save(Step<?> step, @Nullable ReportFacts report, Actor actor) {
        var next = step.toKeep();
        var saved = update(next, actor);
        var followUps = Case.followUpsOf(next);
        if (followUps != null) {
            keep(next.file().id(), followUps.threeMonths(), actor);
            keep(next.file().id(), followUps.sixMonths(), actor);
        }
        if (next instanceof Case.Closed) end(next.file().id(), actor);
        addEvent(next.file().id(), step.event(), actor);
        tellSenders(next.file().id(), step.event(), report, actor);
        return saved.read(followUps);
    }

    /** Keeps which step is next today: the case is as it was, and has no new version. That the step before was put off holds no longer. */
    void keepNextStep(Case.Open state, Actor actor) {
        var next = NextStep.of(Case.notPostponed(state), Swedish.today(clock)).orElseThrow();
        rows.keepNextStep(actor.municipalityId(), state.file().id(), next.kind(), next.onDay());
    }

    /** Keeps an event that changes no state, for instance a note. */
    public void note(UUID caseId, CaseEvent event, Actor actor) {
        addEvent(caseId, event, actor);
    }

    /** Keeps a try to reach the person; the step that follows from it is saved apart. */
    public void keep(ContactAttempt attempt, Actor actor) {
        rows.addAttempt(
                actor.municipalityId(),
                attempt.id(),
                attempt.caseId(),
                attempt.at(),
                attempt.channel(),
                attempt.outcome(),
                attempt.note(),
                attempt.staffId(),
                attempt.contactOnBefore());
    }

    /** The latest try to reach the person, or empty. */
    Optional<ContactAttempt> lastTry(UUID caseId, Actor actor) {
        return rows.lastAttempt(actor.municipalityId(), caseId).map(AttemptRow::attempt);
    }

    /** A try counts no longer; the step that follows from it is saved apart. */
    void takeBack(ContactAttempt attempt, Actor actor) {
        rows.takeAttemptBack(actor.municipalityId(), attempt.id(), clock.instant());
    }

    /** How often the person has been tried before the talk. */
    public Tries tries(UUID caseId, Actor actor) {
        return rows.tries(actor.municipalityId(), List.of(caseId)).stream()
                .map(TriesRow::tries)
                .findFirst()
                .orElse(Tries.NONE);
    }

    /** Which of some cases have had {@linkplain Tries#areEnough() enough tries} before the talk. */
    public Set<UUID> triedEnough(Collection<UUID> caseIds, Actor actor) {
        if (caseIds.isEmpty()) return Set.of();
        return rows.tries(actor.municipalityId(), caseIds).stream()
                .filter(row -> row.tries().areEnough())
                .map(TriesRow::caseId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void end(UUID caseId, Actor actor) {
        for (var ending : endings) ending.closed(caseId, actor).forEach(event -> addEvent(caseId, event, actor));
    }

    private void tellSenders(UUID caseId, CaseEvent event, @Nullable ReportFacts report, Actor actor) {
        var move = event.move();
        if (move.isPresent()) {
            referrals.follow(caseId, move.get(), report, actor);
            return;
        }
        if (event instanceof CaseEvent.FollowUpSettled) referrals.due(caseId, actor);
        if (report != null) referrals.tell(caseId, report, actor);
    }

    private CaseRow update(Case next, Actor actor) {
        try {
            return rows.update(CaseRow.of(next, actor.municipalityId(), Swedish.today(clock)));
        } catch (OptimisticLockException e) {
            throw new Stale("case");
        }
    }

    private void keep(UUID caseId, FollowUp followUp, Actor actor) {
        rows.keepFollowUp(
                actor.municipalityId(),
                caseId,
                followUp.occasion(),
                followUp.opensOn(),
                followUp.dueOn(),
                followUp.status(),
                clock.instant(),
                actor.staffId());
    }

    private void addEvent(UUID caseId, CaseEvent event, Actor actor) {
        rows.addEvent(
                actor.municipalityId(),
                Ids.next(),
                caseId,
                clock.instant(),
                event.getClass().getSimpleName(),
                event.isKey(),
                actor.id(),
                actor.name(),
                asJson(event.facts()));
    }

    private Case state(CaseRow row, Actor actor) {
        var followUps = rows.followUps(actor.municipalityId(), row.caseId());
        if (followUps.isEmpty()) return row.read(null);
        return row.read(
                new FollowUps(followUps.get(0).followUp(), followUps.get(1).followUp()));
    }

    private String asJson(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event could not be written as JSON", e);
        }
    }
}
