package se.lotsen.web.statsbidrag;

import java.util.List;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A grant to put right, with what has been put right before.
 *
 * @param version of the grant that what is typed is compared with
 * @param meanwhile what somebody else changed while it was typed
 */
public record AndraBidragPage(
        Frame frame, Ledger ledger, BidragForm form, int version, List<BidragForm.Meanwhile> meanwhile)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title =
                frame.t().of("statsbidrag.changeGrant") + ", " + ledger.grant().title();
        return form.problems().isEmpty() && meanwhile.isEmpty()
                ? title
                : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the grant, or of what is under it. */
    public String grant(String under) {
        return "/ledning/statsbidrag/" + ledger.grant().id() + under;
    }

    /** What somebody else changed while this was typed, a line each. */
    public List<String> othersChanges() {
        return new MeanwhileWords(frame.t()).lines(meanwhile);
    }

    /** What has been put right, the latest first. */
    public List<String> changes() {
        return new ChangeWords(frame.t()).lines(ledger.changes());
    }
}
