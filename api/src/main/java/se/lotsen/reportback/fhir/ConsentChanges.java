package se.lotsen.reportback.fhir;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import se.lotsen.casework.WithdrawConsentAtSource;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.TakesChanges;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Stale;

/** A sender tells that a consent is withdrawn, by its status: inactive. It does not become active again; a new referral brings a new one. */
@Singleton
final class ConsentChanges implements TakesChanges {

    private static final ChangeFaults WRONG = new ChangeFaults("Consent", "samtycket", "Consent.status");
    private static final String INACTIVE = "inactive";

    private final SentConsents consents;
    private final WithdrawConsentAtSource withdraw;
    private final Trees trees;

    ConsentChanges(SentConsents consents, WithdrawConsentAtSource withdraw, Trees trees) {
        this.consents = consents;
        this.withdraw = withdraw;
        this.trees = trees;
    }

    @Override
    public String type() {
        return "Consent";
    }

    @Override
    public Answer change(Change change, Sender sender) {
        var id = LogicalIds.of(change.id());
        var sent = consents.read(id, sender.actor());
        if (sent.inward().version() != change.version()) throw new Stale("consent");
        var now = ConsentToFhir.write(sent);
        var asked = ChangeOfStatus.read(change.form(), change.body(), id.toString(), trees.of(now), WRONG);
        if (!asked.faults().isEmpty()) return new Answer.Refused(asked.faults());
        var status = asked.status();
        if (status == null || status.equals(now.getStatus().toCode())) {
            return done(sent, "received", "Inget har ändrats.");
        }
        if (!status.equals(INACTIVE)) {
            return new Answer.Refused(List.of(refusal(now.getStatus().toCode(), status)));
        }
        var text = text(withdraw.withdraw(id, change.version(), sender.actor()));
        return done(consents.read(id, sender.actor()), "consent-withdrawn", text);
    }

    private static String text(WithdrawConsentAtSource.Outcome outcome) {
        return switch (outcome) {
            case EVERYTHING -> "Samtycket är återkallat. Inget mer delas, och remissen är stoppad om den var öppen.";
            case A_LATER_ONE_HOLDS ->
                "Samtycket är återkallat. Ett nyare samtycke, som följde med en senare remiss, gäller fortfarande. "
                        + "Återkalla det också om personen vill att inget mer delas.";
        };
    }

    private static Answer done(SentConsent sent, String code, String text) {
        var consent = ConsentToFhir.write(sent);
        var told = new Fault(
                200,
                IssueCode.INFORMATIONAL,
                code,
                "",
                text,
                "The status is " + consent.getStatus().toCode() + ".");
        return new Answer.Done(consent, told);
    }

    private static Fault refusal(String from, String to) {
        var isKnown = Arrays.stream(ConsentState.values())
                .filter(state -> state != ConsentState.NULL)
                .anyMatch(state -> state.toCode().equals(to));
        if (!isKnown) return WRONG.unknownCode("status", INACTIVE);
        var allowed = from.equals(INACTIVE) ? "none" : INACTIVE;
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "illegal-transition",
                "Consent.status",
                "Samtycket kan inte gå från " + from + " till " + to
                        + ". Det kan bara bli inactive. Ett nytt samtycke följer med en ny remiss.",
                "From " + from + " to " + to + "; allowed now: " + allowed + ".");
    }
}
