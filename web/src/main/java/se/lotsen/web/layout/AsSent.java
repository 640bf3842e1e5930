package se.lotsen.web.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Person;
import se.lotsen.referral.Need;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.shared.SwedishText;

/**
 * A referral as it was sent, the same to the guide who answers it and to the nurse who sent it.
 *
 * @param inward the consent that let it in
 * @param back items that may be told back today
 * @param sender name of the health centre
 */
public record AsSent(Referral referral, Person person, Consent inward, Set<ConsentItem> back, String sender) {

    /** What was sent. */
    public ReferralContent content() {
        return referral.file().content();
    }

    /** Needs in a fixed order. */
    public List<Need> needs() {
        return content().needs().stream().sorted().toList();
    }

    /** Items that may be told back, in a fixed order. */
    public List<ConsentItem> items() {
        return back.stream().sorted().toList();
    }

    /** When the consent was given. */
    public String consentGiven() {
        return SwedishText.date(inward.givenOn());
    }

    /** The supplement that came on the guide's question, or null. */
    public @Nullable String supplement() {
        return referral instanceof Referral.InTriage triage ? triage.supplement() : null;
    }

    /** The question that was asked, or null. */
    public @Nullable String question() {
        return switch (referral) {
            case Referral.InTriage triage -> triage.question();
            case Referral.InfoRequested asked -> asked.question();
            case Referral.Sent _, Referral.Accepted _, Referral.Declined _, Referral.Withdrawn _, Referral.Finished _ ->
                null;
        };
    }
}
