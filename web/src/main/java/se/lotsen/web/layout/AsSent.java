package se.lotsen.web.layout;

import java.util.List;
import java.util.Set;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Person;
import se.lotsen.referral.Need;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.SupplementRequest;
import se.lotsen.reportback.ReferralStatus.Shown;

/**
 * A referral as it was sent, the same to the guide who answers it and to the nurse who sent it, but for the safety remark, which only guides read.
 *
 * @param inward the consent that let it in
 * @param back items that may be told back today
 * @param asked what the sender was asked, and its answers, oldest first
 * @param sender name of the health centre
 */
public record AsSent(
        Referral referral,
        Person person,
        Consent inward,
        Set<ConsentItem> back,
        List<SupplementRequest> asked,
        String sender) {

    /** As the nurse's page has it. */
    public static AsSent of(Shown shown) {
        return new AsSent(
                shown.referral(),
                shown.person(),
                shown.inward(),
                shown.back(),
                shown.asked(),
                shown.sender().name());
    }

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
}
