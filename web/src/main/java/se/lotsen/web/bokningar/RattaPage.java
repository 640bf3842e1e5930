package se.lotsen.web.bokningar;

import se.lotsen.booking.BookingLine;
import se.lotsen.booking.BookingOutcome;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Putting right whether the person came. */
public record RattaPage(Frame frame, CaseHead head, BookingLine booking, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("bokningar.correctTitle", booking.activity());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the form. */
    public String here() {
        return head.href() + "/bokningar/" + booking.bookingId() + "/ratta";
    }

    /** True when it says that the person came. */
    public boolean saysCame() {
        return booking.outcome() == BookingOutcome.CAME;
    }

    /** What stands there now. */
    public String now() {
        var outcome = frame.t().of("words.bookingOutcome", booking.outcome());
        return frame.t().of("bokningar.correctNow", frame.t().dateTime(booking.startsAt()), outcome);
    }
}
