package se.lotsen.reportback.fhir;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.TakesChanges;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;
import se.lotsen.referral.Referral;
import se.lotsen.referral.RequestStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Stale;

/**
 * A sender takes back its own referral by the status of its ServiceRequest: revoked, or entered-in-error. The same use case as the nurse's
 * button, with the same rule: until the referral is answered. After that the sender asks to cancel by the Task ({@link TaskChanges}): a
 * request that says revoked while work goes on would not be true.
 */
@Singleton
final class ReferralChanges implements TakesChanges {

    /** FHIR R4 request-status. */
    private static final Set<String> STATUSES =
            Set.of("draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown");

    private static final ChangeFaults WRONG = new ChangeFaults("ServiceRequest", "remissen", "ServiceRequest.status");

    private final SentReferrals referrals;
    private final WithdrawReferral withdraw;
    private final Trees trees;

    ReferralChanges(SentReferrals referrals, WithdrawReferral withdraw, Trees trees) {
        this.referrals = referrals;
        this.withdraw = withdraw;
        this.trees = trees;
    }

    @Override
    public String type() {
        return "ServiceRequest";
    }

    @Override
    public Answer change(Change change, Sender sender) {
        var actor = sender.actor();
        var id = LogicalIds.of(change.id());
        var sent = referrals.read(id, actor);
        if (sent.referral().file().version() != change.version()) throw new Stale("referral");
        var asked = ChangeOfStatus.read(
                change.form(), change.body(), id.toString(), trees.of(ServiceRequestToFhir.write(sent)), WRONG);
        if (!asked.faults().isEmpty()) return new Answer.Refused(asked.faults());
        var now = RequestStatus.of(sent.referral());
        if (asked.status() == null || asked.status().equals(now.code())) return done(sent);
        return switch (reason(asked.status())) {
            case StatusReason reason
            when sent.referral() instanceof Referral.Unanswered ->
                withdraw(id, change.version(), reason, asked.status(), actor);
            case null, default -> new Answer.Refused(List.of(refusal(sent, asked.status())));
        };
    }

    private Answer withdraw(UUID id, int version, StatusReason reason, String status, Actor actor) {
        var text = reason == StatusReason.RAISED_IN_ERROR ? Moves.MISTAKE : Moves.REVOKED;
        var outcome = withdraw.withdraw(id, version, reason, text, actor);
        var sent = referrals.read(id, actor);
        return switch (outcome) {
            case WithdrawReferral.Outcome.Withdrawn _ -> done(sent);
            case WithdrawReferral.Outcome.AlreadyAnswered _ -> new Answer.Refused(List.of(refusal(sent, status)));
        };
    }

    private static @Nullable StatusReason reason(String status) {
        if (status.equals(RequestStatus.REVOKED.code())) return StatusReason.REFERRER_WITHDREW;
        return status.equals(RequestStatus.ENTERED_IN_ERROR.code()) ? StatusReason.RAISED_IN_ERROR : null;
    }

    private static Answer done(SentReferral sent) {
        var number = sent.referral().file().number();
        var status = RequestStatus.of(sent.referral());
        var told = new Fault(
                200,
                IssueCode.INFORMATIONAL,
                switch (sent.referral()) {
                    case Referral.Withdrawn _ -> "withdrawn";
                    case Referral.Voided _ -> "entered-in-error";
                    default -> "received";
                },
                "",
                switch (sent.referral()) {
                    case Referral.Withdrawn _ -> "Remissen " + number + " är återkallad.";
                    case Referral.Voided _ -> "Remissen " + number + " är markerad som felaktig.";
                    default -> "Remissen " + number + " är mottagen. Inget har ändrats.";
                },
                "The status is " + status.code() + ".");
        return new Answer.Done(ServiceRequestToFhir.write(sent), told);
    }

    /** From where to where, and what would go. A status is named only when FHIR has it. */
    private static Fault refusal(SentReferral sent, String status) {
        if (!STATUSES.contains(status)) return WRONG.unknownCode("status", "revoked eller entered-in-error");
        return places(status).stream().anyMatch(there -> Transitions.exists(TaskChanges.here(sent), there))
                ? notYours(sent, status)
                : illegal(sent, status);
    }

    /** The places of a Task that a status of the request would mean. A withdrawn consent has a resource of its own. */
    private static List<Place> places(String status) {
        return Transitions.PLACES.stream()
                .filter(place -> place.request().equals(status))
                .filter(place -> !status.equals("active") && !place.business().equals("stopped-by-person"))
                .toList();
    }

    private static Fault notYours(SentReferral sent, String status) {
        return new Fault(
                403,
                IssueCode.FORBIDDEN,
                "actor-not-allowed",
                "ServiceRequest.status",
                "Den ändringen gör inte avsändaren. " + instead(sent),
                "From Task " + TaskChanges.here(sent) + " to " + status + " is not for the sender to set.");
    }

    private static Fault illegal(SentReferral sent, String status) {
        var task = sent.referral().file().task();
        var from = RequestStatus.of(sent.referral()).code();
        var allowed = sent.referral() instanceof Referral.Unanswered ? "revoked, entered-in-error" : "none";
        var diagnostics = "From " + from + " (Task " + task.status().code() + "/"
                + task.business().code() + ") to " + status + "; allowed now: " + allowed + ".";
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "illegal-transition",
                "ServiceRequest.status",
                "Status kan inte gå från " + from + " till " + status + ". " + instead(sent),
                diagnostics);
    }

    private static String instead(SentReferral sent) {
        return switch (sent.referral()) {
            case Referral.Unanswered _ -> "Det som går nu är revoked och entered-in-error.";
            case Referral.Accepted _ ->
                "Kommunen har tagit emot remissen. Begär återkallelse i Task, med businessStatus cancel-requested, eller ring"
                        + " guiden på " + sent.parties().municipality().phone() + ".";
            case Referral.CancelRequested _ ->
                "Återkallelse är redan begärd, och en guide svarar. Ring guiden på "
                        + sent.parties().municipality().phone() + " om det brådskar.";
            case Referral.Declined _, Referral.Withdrawn _, Referral.Finished _, Referral.Voided _ ->
                "Remissen är avslutad, och inget går att ändra längre.";
        };
    }
}
