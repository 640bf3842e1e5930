package se.lotsen.web.bokningar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lotsen.booking.BookingAction;
import se.lotsen.booking.BookingLine;
import se.lotsen.booking.BookingOutcome;
import se.lotsen.booking.CaseBookings;
import se.lotsen.booking.CaseBookings.Item;
import se.lotsen.casework.CaseAction;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A person's bookings: what waits for an answer, what is ahead, what has been.
 *
 * @param leaderSeesName whether those who lead activities may see the person's name today
 */
public record BokningarPage(
        Frame frame,
        CaseHead head,
        CaseBookings.Page shown,
        boolean leaderSeesName,
        FormFields typed,
        Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("bokningar.title", head.name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** One sentence with the state. */
    public String lead() {
        return frame.t().of("bokningar.lead", shown.ahead().size(), toRegister().size());
    }

    /** Address of the list. */
    public String here() {
        return head.href() + "/bokningar";
    }

    /** True when something can be booked now. */
    public boolean mayBook() {
        return head.may(CaseAction.BOOK_ACTIVITY);
    }

    /** Begun, and nobody has written whether the person came. */
    public List<Item> toRegister() {
        return shown.past().stream()
                .filter(it -> may(it, BookingAction.REGISTER_ATTENDANCE))
                .toList();
    }

    /** What is ahead, with what was cancelled just now where it stood: there it is booked again. */
    public List<Item> ahead() {
        return Stream.concat(shown.ahead().stream(), shown.past().stream().filter(this::isJustCancelled))
                .sorted(Comparator.comparing(it -> it.booking().startsAt()))
                .toList();
    }

    /** True for what was cancelled so lately that it can be taken back. */
    public boolean isJustCancelled(Item item) {
        return may(item, BookingAction.UNDO_CANCEL);
    }

    /** What has been, with its outcome. */
    public List<Item> past() {
        return shown.past().stream()
                .filter(it -> !may(it, BookingAction.REGISTER_ATTENDANCE) && !isJustCancelled(it))
                .toList();
    }

    /** True when something can be done with a booking now. */
    public boolean may(Item item, BookingAction action) {
        return item.allowed().contains(action);
    }

    /** "tis 24 nov 2026 kl. 13.00". */
    public String when(BookingLine booking) {
        return frame.t().dateTime(booking.startsAt());
    }

    /** Who comes along, how the person gets there, and how the person is and has been reminded, or empty. */
    public String arranged(BookingLine booking) {
        var t = frame.t();
        var said = new ArrayList<String>();
        var companion = booking.companion();
        var transport = booking.transport();
        if (companion != null) said.add(t.of("bokningar.with", t.of("bokningar.companion", companion)));
        var who = booking.companionName();
        if (who != null) said.add(who);
        if (transport != null) said.add(t.of("bokningar.transport", transport));
        var reminder = booking.reminder();
        if (reminder != null && booking.outcome() == BookingOutcome.BOOKED)
            said.add(t.of("bokningar.agreed", reminder));
        var called = booking.remindedAt();
        if (called != null) said.add(t.of("bokningar.called", frame.t().dateTime(called)));
        return String.join(" · ", said);
    }

    /** Who booked it and when. */
    public String booked(BookingLine booking) {
        var by = booking.bookedBy() == null ? "" : booking.bookedBy();
        return frame.t()
                .of(
                        booking.movedFrom() == null ? "bokningar.bookedBy" : "bokningar.movedBy",
                        frame.t().dateTime(booking.bookedAt()),
                        by);
    }

    /** What came of it: "Kom", "Avbokad", "Flyttad". */
    public String outcome(BookingLine booking) {
        return booking.moved()
                ? frame.t().of("bokningar.outcome.moved")
                : frame.t().of("bokningar.outcome", booking.outcome());
    }

    /** Colour of the outcome's tag. */
    public String colour(BookingLine booking) {
        return switch (booking.outcome()) {
            case CAME -> "success";
            case NO_SHOW -> "warning";
            case BOOKED, NOT_HELD, CANCELLED -> "neutral";
        };
    }

    /** Why, and who asked, or empty. */
    public String why(BookingLine booking) {
        var reason = booking.outcomeReason();
        if (reason == null) return "";
        var askedBy = booking.askedBy();
        return askedBy == null ? reason : frame.t().of("bokningar.askedBy", askedBy) + ": " + reason;
    }

    /** True when the person came, held or not, and may want to come again. */
    public boolean mayBookAgain(BookingLine booking) {
        var outcome = booking.outcome();
        return mayBook() && (outcome == BookingOutcome.CAME || outcome == BookingOutcome.NOT_HELD);
    }

    /** Where one more place on the same activity is booked. */
    public String againHref(BookingLine booking) {
        return here() + "/ny?aktivitet=" + booking.slug();
    }

    /** True for what a guide may still want in a calendar program. */
    public boolean mayTakeAlong(BookingLine booking) {
        return shown.ahead().stream().anyMatch(it -> it.booking().bookingId().equals(booking.bookingId()));
    }

    /** The visit for a calendar program. */
    public String calendarHref(BookingLine booking) {
        return here() + "/" + booking.bookingId() + "/besok.ics";
    }

    /** Name of the field that tells why the person did not come. */
    public static String reasonField(BookingLine booking) {
        return "orsak-" + booking.bookingId();
    }
}
