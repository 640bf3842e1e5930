package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.fhir.Fhir;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.TakesChanges;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.referral.Referral;
import se.lotsen.referral.RequestStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Stale;

/**
 * A sender takes back its own referral by the status of its ServiceRequest: revoked, or entered-in-error. The same use case as the nurse's
 * button, with the same rule: until the referral is answered.
 */
@Singleton
final class ReferralChanges implements TakesChanges {

    /** FHIR R4 request-status. */
    private static final Set<String> STATUSES =
            Set.of("draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown");

    private final SentReferrals referrals;
    private final WithdrawReferral withdraw;
    private final ObjectMapper json;

    ReferralChanges(SentReferrals referrals, WithdrawReferral withdraw, ObjectMapper json) {
        this.referrals = referrals;
        this.withdraw = withdraw;
        this.json = json;
    }

    @Override
    public Answer change(Change change, Sender sender) {
        var actor = sender.actor();
        var id = LogicalIds.of(change.id());
        var sent = referrals.read(id, actor);
        if (sent.referral().file().version() != change.version()) throw new Stale("referral");
        var asked = ChangeOfStatus.read(
                change.form(), change.body(), id.toString(), tree(ServiceRequestToFhir.write(sent)));
        if (!asked.faults().isEmpty()) return new Answer.Refused(asked.faults());
        var now = RequestStatus.of(sent.referral());
        if (asked.status() == null || asked.status().equals(now.code())) return done(sent);
        return switch (reason(asked.status())) {
            case null -> new Answer.Refused(List.of(illegal(sent, asked.status())));
            case StatusReason reason -> withdraw(id, change.version(), reason, asked.status(), actor);
        };
    }

    private Answer withdraw(UUID id, int version, StatusReason reason, String status, Actor actor) {
        var text = reason == StatusReason.RAISED_IN_ERROR
                ? "Remissen skickades av misstag."
                : "Avsändaren har återkallat remissen.";
        var outcome = withdraw.withdraw(id, version, reason, text, actor);
        var sent = referrals.read(id, actor);
        return switch (outcome) {
            case WithdrawReferral.Outcome.Withdrawn _ -> done(sent);
            case WithdrawReferral.Outcome.AlreadyAnswered _ -> new Answer.Refused(List.of(illegal(sent, status)));
        };
    }

    private static @Nullable StatusReason reason(String status) {
        if (status.equals(RequestStatus.REVOKED.code())) return StatusReason.REFERRER_WITHDREW;
        return status.equals(RequestStatus.ENTERED_IN_ERROR.code()) ? StatusReason.RAISED_IN_ERROR : null;
    }

    private static Answer done(SentReferral sent) {
        var isWithdrawn = sent.referral() instanceof Referral.Withdrawn;
        var number = sent.referral().file().number();
        var told = new Fault(
                200,
                IssueCode.INFORMATIONAL,
                isWithdrawn ? "withdrawn" : "received",
                "",
                isWithdrawn
                        ? "Remissen " + number + " är återkallad."
                        : "Remissen " + number + " är mottagen. Inget har ändrats.",
                "The status is " + RequestStatus.of(sent.referral()).code() + ".");
        return new Answer.Done(ServiceRequestToFhir.write(sent), told);
    }

    /** From where to where, and what would go. A status is named only when FHIR has it. */
    private static Fault illegal(SentReferral sent, String status) {
        if (!STATUSES.contains(status)) {
            return new Fault(
                    422,
                    IssueCode.CODE_INVALID,
                    "code-unknown",
                    "ServiceRequest.status",
                    "Status är ingen kod i FHIR. Skicka revoked eller entered-in-error.",
                    "Not a code of request-status.");
        }
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
                "Kommunen har tagit emot remissen, och inget går att ändra härifrån. Ring guiden på "
                        + sent.parties().municipality().phone() + " om den ska avslutas.";
            case Referral.Declined _, Referral.Withdrawn _, Referral.Finished _ ->
                "Remissen är avslutad, och inget går att ändra längre.";
        };
    }

    private ObjectNode tree(ServiceRequest resource) {
        try {
            return (ObjectNode) json.readTree(Fhir.json(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own resource could not be read", e);
        }
    }
}
