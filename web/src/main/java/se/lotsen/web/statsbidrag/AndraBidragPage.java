package se.lotsen.web.statsbidrag;

import java.util.List;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A grant to put right, with what has been put right before.
 *
 * @param version of the grant that what is typed is compared with
 */
public record AndraBidragPage(Frame frame, Ledger ledger, BidragForm form, int version) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title =
                frame.t().of("statsbidrag.changeGrant") + ", " + ledger.grant().title();
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the grant, or of what is under it. */
    public String grant(String under) {
        return "/ledning/statsbidrag/" + ledger.grant().id() + under;
    }

    /** What has been put right, the latest first. */
    public List<String> changes() {
        return new ChangeWords(frame.t()).lines(ledger.changes());
    }
}
