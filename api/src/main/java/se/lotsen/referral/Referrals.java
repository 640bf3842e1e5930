package se.lotsen.referral;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.outbox.Outbox;
import se.lotsen.referral.SupplementRequest.Status;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Page;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Stretch;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * The only door to the referral table. A sender, by FHIR or in the web, sees only the referrals of its own health centre. Whoever reads or
 * changes through it has told the access log.
 */
@Singleton
public class Referrals {

    private final ReferralRows rows;
    private final SupplementRequestRows supplements;
    private final AccessLog log;
    private final Outbox outbox;
    private final List<WhenChanged> listeners;
    private final Municipalities municipalities;
    private final Clock clock;

    Referrals(
            ReferralRows rows,
            SupplementRequestRows supplements,
            AccessLog log,
            Outbox outbox,
            List<WhenChanged> listeners,
            Municipalities municipalities,
            Clock clock) {
        this.rows = rows;
        this.supplements = supplements;
        this.log = log;
        this.outbox = outbox;
        this.listeners = listeners;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** One referral, to show. */
    public Referral read(UUID referralId, Actor actor) {
        return shown(rows.one(actor.municipalityId(), referralId), actor);
    }

    /** One referral by the sender's own number. */
    public Optional<Referral> byPlacer(UUID senderUnitId, Placer placer, Actor actor) {
        return rows.byPlacer(actor.municipalityId(), senderUnitId, placer.system(), placer.value())
                .map(row -> shown(Optional.of(row), actor));
    }

    /** Which referral has the sender's own number. Shows nothing of it. */
    public Optional<UUID> idByPlacer(UUID senderUnitId, Placer placer, Actor actor) {
        return rows.byPlacer(actor.municipalityId(), senderUnitId, placer.system(), placer.value())
                .map(ReferralRow::referralId);
    }

    /** Which referral has our number. Shows nothing of it. */
    public Optional<UUID> idByNumber(UUID senderUnitId, String number, Actor actor) {
        return rows.byNumber(actor.municipalityId(), senderUnitId, number).map(ReferralRow::referralId);
    }

    /** Which referral was sent with a consent. Shows nothing of it. */
    public Optional<UUID> idByConsent(UUID senderUnitId, UUID consentId, Actor actor) {
        return rows.byConsent(actor.municipalityId(), senderUnitId, consentId).map(ReferralRow::referralId);
    }

    /** Which referral of the municipality has our number. Shows nothing of it. */
    public Optional<UUID> idByNumber(String number, Actor actor) {
        return rows.byNumber(actor.municipalityId(), number).map(ReferralRow::referralId);
    }

    /** A page of what the actor's own health centre has sent. */
    public Page<Referral> search(ReferralSearch wanted, Actor actor) {
        var stretch = wanted.stretch();
        var begin = stretch.begin();
        var requests = wanted.requests() == null ? null : RequestStatus.tasksOf(wanted.requests());
        Searched inOrder = stretch.newestFirst() ? rows::newestChangeFirst : rows::oldestChangeFirst;
        var found = inOrder.page(
                actor.municipalityId(),
                actor.requireUnitId(),
                stretch.from(),
                stretch.until(),
                begin.at(),
                begin.id(),
                SqlArray.ofNullable(wanted.ids()),
                SqlArray.ofNullable(wanted.tasks()),
                SqlArray.ofNullable(wanted.businesses()),
                SqlArray.ofNullable(requests),
                stretch.limit() + 1);
        var page = Page.of(found, stretch.limit());
        log.persons(
                Action.READ, page.items().stream().map(ReferralRow::personId).toList(), null);
        return page.map(ReferralRow::referral);
    }

    /** Several by their ids, in no order. Those that the actor may not see are left out. */
    public List<Referral> these(Collection<UUID> ids, Actor actor) {
        var found = rows.these(actor.municipalityId(), SqlArray.of(ids)).stream()
                .filter(row -> mayTouch(row, actor))
                .toList();
        log.persons(Action.READ, found.stream().map(ReferralRow::personId).toList(), null);
        return found.stream().map(ReferralRow::referral).toList();
    }

    /** Something was told about the referral, which its Task names: it has changed, although it has not moved. */
    public void told(Referral referral, UUID reportId, Instant at, Actor actor) {
        rows.told(actor.municipalityId(), referral.file().id(), at);
        changed(referral, reportId, actor);
    }

    /** One referral by our number. */
    public Optional<Referral> byNumber(UUID senderUnitId, String number, Actor actor) {
        return rows.byNumber(actor.municipalityId(), senderUnitId, number).map(row -> shown(Optional.of(row), actor));
    }

    /** One referral, to change in this transaction. */
    public Referral forUpdate(UUID referralId, Actor actor) {
        var row = rows.lock(actor.municipalityId(), referralId)
                .filter(found -> mayTouch(found, actor))
                .orElseThrow(() -> new Missing("referral"));
        log.person(Action.CHANGE, row.personId(), row.number());
        return row.referral();
    }

    /** Keeps the next state. Stale if someone else changed the referral since it was read. */
    public Referral save(Referral next, Actor actor) {
        var saved = update(next, actor);
        keepQuestion(saved, actor);
        changed(saved, null, actor);
        return saved;
    }

    /** Keeps the next state and puts the answer to the sender in the outbox, in this transaction. */
    public Referral save(Referral next, ReportFacts answer, Actor actor) {
        var saved = save(next, actor);
        outbox.put(actor, ReportFacts.TOPIC, saved.file().id(), answer);
        return saved;
    }

    /** What has been asked about these referrals, which the actor has been shown, oldest first. */
    public List<SupplementRequest> supplementRequests(Collection<UUID> referralIds, Actor actor) {
        return supplements.ofThese(actor.municipalityId(), SqlArray.of(referralIds));
    }

    /**
     * A page of what the actor's own health centre has answered, in the order it came. Shows nothing of the referrals.
     *
     * @param ids only these questions, or null for all
     * @param referralIds only about these referrals, or null for all
     */
    public Page<SupplementRequest> answered(
            @Nullable Collection<UUID> ids, @Nullable Collection<UUID> referralIds, Stretch stretch, Actor actor) {
        var begin = stretch.begin();
        Answered inOrder = stretch.newestFirst() ? supplements::newestFirst : supplements::oldestFirst;
        var found = inOrder.page(
                actor.municipalityId(),
                actor.requireUnitId(),
                stretch.from(),
                stretch.until(),
                begin.at(),
                begin.id(),
                SqlArray.ofNullable(ids),
                SqlArray.ofNullable(referralIds),
                stretch.limit() + 1);
        return Page.of(found, stretch.limit());
    }

    /** One question, if it is about a referral that the actor may see. Shows nothing of the referral. */
    public Optional<SupplementRequest> supplementRequest(UUID requestId, Actor actor) {
        return supplements
                .one(actor.municipalityId(), requestId)
                .filter(request -> rows.one(actor.municipalityId(), request.referralId())
                        .filter(row -> mayTouch(row, actor))
                        .isPresent());
    }

    /** A question lives as long as the referral waits for its answer; the answer stays with it. */
    private void keepQuestion(Referral next, Actor actor) {
        var id = next.file().id();
        var now = clock.instant();
        switch (next) {
            case Referral.InfoRequested asked -> {
                supplements.settle(actor.municipalityId(), id, Status.CANCELLED, null, asked.question(), now);
                var dueOn = municipalities.of(actor).supplementDue(Swedish.today(clock));
                supplements.ask(actor.municipalityId(), Ids.next(), id, asked.question(), now, dueOn);
            }
            case Referral.InTriage triage ->
                supplements.settle(
                        actor.municipalityId(),
                        id,
                        triage.isWithoutAnswer() ? Status.FAILED : Status.COMPLETED,
                        triage.supplement(),
                        null,
                        now);
            case Referral.Accepted _, Referral.Declined _, Referral.Withdrawn _, Referral.Voided _ ->
                supplements.settle(actor.municipalityId(), id, Status.CANCELLED, null, null, now);
            case Referral.Sent _, Referral.CancelRequested _, Referral.Finished _ -> {}
        }
    }

    /**
     * Keeps an answer that came after its time with its question. Empty when the last that was asked about the referral was not asked in vain.
     */
    Optional<SupplementRequest> answeredLate(Referral referral, String text, Actor actor) {
        var id = referral.file().id();
        var inVain = supplements.ofThese(actor.municipalityId(), SqlArray.of(List.of(id))).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.status() == Status.FAILED);
        inVain.ifPresent(
                last -> supplements.answerLate(actor.municipalityId(), last.requestId(), text, clock.instant()));
        return inVain;
    }

    /** Referrals that wait for an answer whose last day has passed. */
    List<UUID> waitingTooLong(Actor actor) {
        return supplements.overdue(actor.municipalityId(), WorkingDays.lateBefore(Swedish.today(clock)));
    }

    /** True while one of them is. */
    boolean isWaitingTooLong(UUID referralId, Actor actor) {
        return supplements.isOverdue(actor.municipalityId(), referralId, WorkingDays.lateBefore(Swedish.today(clock)));
    }

    /** Referrals attached to a case. */
    public List<Referral> ofCase(UUID caseId, Actor actor) {
        return rows.ofCase(actor.municipalityId(), caseId).stream()
                .map(ReferralRow::referral)
                .toList();
    }

    /** Those of {@link #ofCase} that are open. */
    public List<Referral.Attached> attachedTo(UUID caseId, Actor actor) {
        return ofCase(caseId, actor).stream()
                .filter(Referral.Attached.class::isInstance)
                .map(Referral.Attached.class::cast)
                .toList();
    }

    /** The case moved: every open referral attached to it follows, and its sender is told when there is something to tell. */
    public void follow(UUID caseId, TaskMove move, @Nullable ReportFacts report, Actor actor) {
        for (var referral : attachedTo(caseId, actor)) {
            var next = referral.follow(move, clock.instant());
            if (!next.equals(referral)) save(next, actor);
            if (report != null)
                outbox.put(actor, ReportFacts.TOPIC, referral.file().id(), report);
        }
    }

    /** The next milestone of the case is another, although the case did not move: its open referrals' Tasks have changed. */
    public void due(UUID caseId, Actor actor) {
        for (var referral : attachedTo(caseId, actor)) {
            rows.told(actor.municipalityId(), referral.file().id(), clock.instant());
        }
    }

    /** The case has something to tell without moving: the senders of its open referrals hear it. */
    public void tell(UUID caseId, ReportFacts report, Actor actor) {
        for (var referral : attachedTo(caseId, actor)) {
            outbox.put(actor, ReportFacts.TOPIC, referral.file().id(), report);
        }
    }

    /** True when a sender of the case's referrals has been told something since a moment, or is about to be. */
    public boolean isToldSince(UUID caseId, Instant since, Actor actor) {
        return rows.isToldSince(actor.municipalityId(), caseId, since, ReportFacts.TOPIC);
    }

    /** One of the case's open referrals has something to hear that is for its sender alone. */
    public void tell(Referral.Attached referral, ReportFacts report, Actor actor) {
        outbox.put(actor, ReportFacts.TOPIC, referral.file().id(), report);
    }

    Referral insert(Referral.Sent sent, Actor actor) {
        log.person(Action.CHANGE, sent.file().personId(), sent.file().number());
        var saved = rows.save(ReferralRow.of(sent, actor.municipalityId())).referral();
        changed(saved, null, actor);
        return saved;
    }

    private Referral update(Referral next, Actor actor) {
        try {
            return rows.update(ReferralRow.of(next, actor.municipalityId())).referral();
        } catch (OptimisticLockException e) {
            throw new Stale("referral");
        }
    }

    private void changed(Referral referral, @Nullable UUID reportId, Actor actor) {
        listeners.forEach(listener -> listener.changed(referral.file(), reportId, actor));
    }

    private Referral shown(Optional<ReferralRow> found, Actor actor) {
        var row = found.filter(r -> mayTouch(r, actor)).orElseThrow(() -> new Missing("referral"));
        log.person(Action.READ, row.personId(), row.number());
        return row.referral();
    }

    /** One of the two orders. */
    private interface Searched {
        List<ReferralRow> page(
                String municipalityId,
                UUID unitId,
                Instant from,
                Instant until,
                Instant afterAt,
                UUID afterId,
                @Nullable String ids,
                @Nullable String tasks,
                @Nullable String businesses,
                @Nullable String requestTasks,
                int limit);
    }

    /** One of the two orders of answers. */
    private interface Answered {
        List<SupplementRequest> page(
                String municipalityId,
                UUID unitId,
                Instant from,
                Instant until,
                Instant afterAt,
                UUID afterId,
                @Nullable String ids,
                @Nullable String referralIds,
                int limit);
    }

    private static boolean mayTouch(ReferralRow row, Actor actor) {
        var isSender = actor.role() == Role.NURSE || actor.role() == Role.SENDER_SYSTEM;
        return !isSender || row.senderUnitId().equals(actor.unitId());
    }
}
