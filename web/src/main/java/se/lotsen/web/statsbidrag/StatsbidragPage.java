package se.lotsen.web.statsbidrag;

import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.grant.Posting;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** One grant's ledger with the form for a new cost. */
public record StatsbidragPage(Frame frame, Ledger ledger, KostnadForm form, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = ledger.grant().name() + " " + ledger.grant().year();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Date of a posting. */
    public String day(Posting posting) {
        return SwedishText.shortDate(posting.bookedOn());
    }

    /** Last day of use. */
    public String lastDay() {
        return SwedishText.date(ledger.lastDay());
    }

    /** First day of use. */
    public String firstDay() {
        return SwedishText.date(ledger.grant().usableFrom());
    }
}
