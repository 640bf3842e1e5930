package se.lotsen.web.mindag;

import se.lotsen.myday.VisitSheet;
import se.lotsen.myday.VisitSheet.Visit;
import se.lotsen.myday.VisitSheet.Who;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The guide's visits of today, to print.
 *
 * @param withAddresses true when streets and telephone numbers were asked for
 */
public record BesokPage(Frame frame, VisitSheet.Page shown, boolean withAddresses) implements Page {

    /** "Besök måndag 23 november". */
    public String title() {
        return frame.t().of("mindag.visits.title", frame.t().longDate(shown.today()));
    }

    /** "13.00". */
    public String time(Visit visit) {
        return frame.t().time(visit.at());
    }

    /** What is booked, in words. */
    public String what(Who who) {
        return MinDagPage.what(who.mode(), who.activity(), frame.t());
    }
}
