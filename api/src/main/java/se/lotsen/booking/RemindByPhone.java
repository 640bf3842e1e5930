package se.lotsen.booking;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;

/** A guide notes that the person has been called about a session that comes, or takes that back. */
@UseCase(roles = Role.GUIDE)
public class RemindByPhone {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;

    RemindByPhone(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It stands so, now or already. */
        record Noted() implements Outcome {}

        /** The session has begun, or the booking has ended. */
        record TooLate(BookingOutcome outcome) implements Outcome {}
    }

    /** Notes it; who noted it first stands when the same is said twice. */
    public Outcome note(UUID bookingId, boolean called, Actor actor) {
        var found = cases.forUpdate(bookings.one(bookingId, actor).caseId(), actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        var row = bookings.one(bookingId, actor);
        var session = catalogue.session(row.sessionId(), actor);
        if (!bookings.allows(BookingAction.REMIND, row, session)) return new Outcome.TooLate(row.outcome());
        if (called != (row.remindedAt() != null)) bookings.remind(row, called, actor);
        return new Outcome.Noted();
    }
}
