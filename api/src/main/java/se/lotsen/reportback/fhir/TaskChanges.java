package se.lotsen.reportback.fhir;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.RequestCancel;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.TakesChanges;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Stale;

/**
 * A sender moves the Task of its own referral: takes it back or calls it a mistake while nobody has answered, and asks to cancel what has
 * begun. The same use cases as the nurse's buttons; the table of {@link Transitions} tells what is refused, and why.
 */
@Singleton
final class TaskChanges implements TakesChanges {

    private static final Place WITHDRAWN = new Place("cancelled", "withdrawn-by-referrer");
    private static final Place IN_ERROR = new Place("entered-in-error", "entered-in-error");
    private static final String ASKED = BusinessStatus.CANCEL_REQUESTED.code();

    private static final Set<String> BUSINESS =
            Arrays.stream(BusinessStatus.values()).map(BusinessStatus::code).collect(Collectors.toUnmodifiableSet());

    private final SentReferrals referrals;
    private final WithdrawReferral withdraw;
    private final RequestCancel requestCancel;
    private final Trees trees;

    TaskChanges(SentReferrals referrals, WithdrawReferral withdraw, RequestCancel requestCancel, Trees trees) {
        this.referrals = referrals;
        this.withdraw = withdraw;
        this.requestCancel = requestCancel;
        this.trees = trees;
    }

    @Override
    public String type() {
        return "Task";
    }

    @Override
    public Answer change(Change change, Sender sender) {
        var actor = sender.actor();
        var id = LogicalIds.of(change.id());
        var sent = referrals.read(id, actor);
        if (sent.referral().file().version() != change.version()) throw new Stale("referral");
        var asked = ChangeOfTask.read(change.form(), change.body(), id.toString(), trees.of(TaskToFhir.write(sent)));
        if (!asked.faults().isEmpty() || asked.status() == null || asked.business() == null) {
            return new Answer.Refused(asked.faults());
        }
        var here = here(sent);
        var there = there(here, asked.status(), asked.business());
        if (here.equals(there)) {
            return asked.isReasonNew()
                    ? new Answer.Refused(List.of(ChangeOfTask.WRONG.immutable("Task.statusReason")))
                    : done(sent, "received", "Inget har ändrats.");
        }
        var fault = fault(here, there);
        if (fault == null) fault = wrongReason(asked, there);
        return fault == null ? move(id, change.version(), asked, there, actor) : new Answer.Refused(List.of(fault));
    }

    /** Where the Task of a referral is. */
    static Place here(SentReferral sent) {
        var task = sent.referral().file().task();
        return new Place(task.status().code(), task.business().code());
    }

    /** A status that the sender may set decides the business status, which then need not be sent. */
    private static Place there(Place here, String status, String business) {
        if (business.equals(here.business()) && !status.equals(here.status())) {
            if (status.equals(WITHDRAWN.status())) return WITHDRAWN;
            if (status.equals(IN_ERROR.status())) return IN_ERROR;
        }
        return new Place(status, business);
    }

    private static @Nullable Fault fault(Place here, Place there) {
        if (!isStatus(there.status())) {
            return ChangeOfTask.WRONG.unknownCode("status", "en status i FHIR");
        }
        if (!BUSINESS.contains(there.business())) {
            return ChangeOfTask.WRONG.unknownCode("businessStatus", "en kod i referral-business-status");
        }
        if (!Transitions.PLACES.contains(there)) return Moves.inconsistent(there);
        if (!Transitions.exists(here, there)) return Moves.illegal("Task.status", here, there, open(here));
        if (!open(here).contains(there)) return Moves.notYours("Task.status", here, there, open(here));
        return null;
    }

    /** What the sender may do by the Task itself; supplements and consents have resources of their own. */
    private static List<Place> open(Place here) {
        return Transitions.PLACES.stream()
                .filter(place -> place.equals(WITHDRAWN)
                        || place.equals(IN_ERROR)
                        || place.business().equals(ASKED))
                .filter(place -> Transitions.exists(By.SENDER, here, place))
                .toList();
    }

    private static @Nullable Fault wrongReason(ChangeOfTask asked, Place there) {
        if (there.equals(IN_ERROR)) return null;
        if (there.business().equals(ASKED)
                && (asked.text() == null || asked.text().isBlank())) {
            return new Fault(
                    422,
                    IssueCode.REQUIRED,
                    "reason-missing",
                    "Task.statusReason.text",
                    "Orsaken saknas. Skriv i statusReason.text varför remissen ska återkallas.",
                    "A guide decides by it: Task.statusReason.text is required.");
        }
        return asked.reason() == null || reason(asked.reason()) != null
                ? null
                : ChangeOfTask.WRONG.unknownCode("statusReason", "no-longer-needed eller referrer-withdrew");
    }

    private static @Nullable StatusReason reason(String code) {
        return Arrays.stream(StatusReason.values())
                .filter(reason -> reason.use() == StatusReason.Use.WITHDRAW)
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Answer move(UUID id, int version, ChangeOfTask asked, Place there, Actor actor) {
        var reason = asked.reason() == null ? null : reason(asked.reason());
        var because = reason == null ? StatusReason.REFERRER_WITHDREW : reason;
        if (there.equals(IN_ERROR)) {
            withdraw(id, version, StatusReason.RAISED_IN_ERROR, said(asked, Moves.MISTAKE), actor);
            return done(referrals.read(id, actor), "entered-in-error", "Remissen är markerad som felaktig.");
        }
        if (there.equals(WITHDRAWN)) {
            withdraw(id, version, because, said(asked, Moves.REVOKED), actor);
            return done(referrals.read(id, actor), "withdrawn", "Remissen är återkallad.");
        }
        var outcome = requestCancel.request(id, version, because, said(asked, ""), actor);
        if (outcome instanceof RequestCancel.Outcome.NotNow) throw new Stale("referral");
        return done(
                referrals.read(id, actor),
                "cancel-requested",
                "Kommunen har fått er begäran om återkallelse. En guide svarar.");
    }

    private void withdraw(UUID id, int version, StatusReason reason, String text, Actor actor) {
        var outcome = withdraw.withdraw(id, version, reason, text, actor);
        if (outcome instanceof WithdrawReferral.Outcome.AlreadyAnswered) throw new Stale("referral");
    }

    private static String said(ChangeOfTask asked, String otherwise) {
        return asked.text() == null || asked.text().isBlank()
                ? otherwise
                : asked.text().strip();
    }

    private static boolean isStatus(String code) {
        return Arrays.stream(Task.TaskStatus.values())
                .filter(status -> status != Task.TaskStatus.NULL)
                .anyMatch(status -> status.toCode().equals(code));
    }

    private static Answer done(SentReferral sent, String code, String text) {
        var told = new Fault(200, IssueCode.INFORMATIONAL, code, "", text, "The Task is " + here(sent) + ".");
        return new Answer.Done(TaskToFhir.write(sent), told);
    }
}
