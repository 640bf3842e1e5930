package se.lotsen.web.bokningar;

import java.util.List;
import se.lotsen.booking.AskedBy;
import se.lotsen.booking.BookingLine;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Moving a booking to another session of the same activity. */
public record FlyttaPage(
        Frame frame, CaseHead head, BookingLine booking, ActivityView.Page shown, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("bokningar.moveTitle", booking.activity());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the form. */
    public String here() {
        return head.href() + "/bokningar/" + booking.bookingId() + "/flytta";
    }

    /** What is booked now. */
    public String now() {
        return frame.t().of("bokningar.now", frame.t().dateTime(booking.startsAt()));
    }

    /** The next sessions but the one that is booked. */
    public List<Radio> sessions() {
        return Sessions.next(shown.heldAt(), booking.sessionId(), typed, frame.t());
    }

    /** Who may have asked. */
    public List<Radio> askedBy() {
        return Radio.of(AskedBy.class, typed.choice("vem", AskedBy.class), "bokningar.askedBy", frame.t());
    }
}
