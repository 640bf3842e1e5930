package se.lotsen.booking;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Session;

/** A guide moves a booking to another session: a new row linked to the old one, with who asked and why. */
@UseCase(roles = Role.GUIDE)
public class MoveBooking {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Clock clock;

    MoveBooking(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Where to.
     *
     * @param askedBy who wants it moved
     * @param why in words
     */
    public record Command(UUID bookingId, UUID toSessionId, AskedBy askedBy, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Moved; companion, transport and reminder follow. */
        record Moved(UUID newBookingId) implements Outcome {}

        /** There is no place to be had; the booking stays as it was. */
        record Refused(NoPlace why) implements Outcome {}

        /** The session has begun, or the booking has ended. */
        record TooLate(BookingOutcome outcome) implements Outcome {}

        /** Why is not told. */
        record WhyMissing() implements Outcome {}
    }

    /** Moves it. */
    public Outcome move(Command c, Actor actor) {
        var target = catalogue.sessionForUpdate(c.toSessionId(), actor);
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.BOOK_ACTIVITY, found);
        var old = bookings.one(c.bookingId(), actor);
        var from = catalogue.session(old.sessionId(), actor);
        if (!bookings.allows(BookingAction.MOVE, old, from)) return new Outcome.TooLate(old.outcome());
        if (c.why().isBlank()) return new Outcome.WhyMissing();
        var refusal = bookings.refuse(target, found, actor);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        bookings.end(old, BookingOutcome.CANCELLED, c.askedBy(), c.why().strip(), actor);
        var id = bookings.take(target, found, old.arranged(), old.bookingId(), actor);
        tell((Case.AfterTalk) found, from, target, c.why().strip(), actor);
        return new Outcome.Moved(id);
    }

    private void tell(Case.AfterTalk found, Session from, Session to, String why, Actor actor) {
        cases.note(
                found.file().id(), new CaseEvent.BookingEnded(from.activity(), from.startsAt(), "MOVED", why), actor);
        var place = to.place() == null ? "" : to.place();
        cases.save(found.match(to.activity(), place, to.startsAt(), clock.instant()), actor);
    }
}
