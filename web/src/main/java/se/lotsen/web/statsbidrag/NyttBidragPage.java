package se.lotsen.web.statsbidrag;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The form for a new grant. */
public record NyttBidragPage(Frame frame, BidragForm form) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("statsbidrag.newGrant");
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
