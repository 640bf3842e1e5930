package se.lotsen.web.bokningar;

import java.util.List;
import se.lotsen.booking.AskedBy;
import se.lotsen.booking.BookingLine;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Giving a booked place back. */
public record AvbokaPage(Frame frame, CaseHead head, BookingLine booking, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("bokningar.cancelTitle", booking.activity());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the form. */
    public String here() {
        return head.href() + "/bokningar/" + booking.bookingId() + "/avboka";
    }

    /** What is booked now. */
    public String now() {
        return frame.t().of("bokningar.now", frame.t().dateTime(booking.startsAt()));
    }

    /** Who may have asked. */
    public List<Radio> askedBy() {
        return Radio.of(AskedBy.class, typed.choice("vem", AskedBy.class), "bokningar.askedBy", frame.t());
    }
}
