package se.lotsen.booking;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;

/** A guide gives a booked place back before the session, with who asked and why. {@link UndoCancel} takes that back. */
@UseCase(roles = Role.GUIDE)
public class CancelBooking {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;

    CancelBooking(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
    }

    /**
     * What to cancel.
     *
     * @param askedBy who wants it cancelled
     * @param why in words
     */
    public record Command(UUID bookingId, AskedBy askedBy, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The place is free again. */
        record Cancelled() implements Outcome {}

        /** The session has begun, or the booking has ended. */
        record TooLate(BookingOutcome outcome) implements Outcome {}

        /** Why is not told. */
        record WhyMissing() implements Outcome {}
    }

    /** Cancels it. A place may be given back whatever state the case is in, also after it was closed. */
    public Outcome cancel(Command c, Actor actor) {
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        var row = bookings.one(c.bookingId(), actor);
        var session = catalogue.session(row.sessionId(), actor);
        if (!bookings.allows(BookingAction.CANCEL, row, session)) return new Outcome.TooLate(row.outcome());
        if (c.why().isBlank()) return new Outcome.WhyMissing();
        bookings.end(row, BookingOutcome.CANCELLED, c.askedBy(), c.why().strip(), actor);
        var event = new CaseEvent.BookingEnded(
                session.activity(), session.startsAt(), "CANCELLED", c.why().strip(), row.bookingId());
        cases.note(found.file().id(), event, actor);
        return new Outcome.Cancelled();
    }
}
