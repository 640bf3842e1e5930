package se.lotsen.booking;

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
import se.lotsen.referral.Referrals;

/**
 * The guide who cancelled a booking takes that back: the person has the place again, if it is still free. That it was cancelled stays to be
 * read in the timeline.
 */
@UseCase(roles = Role.GUIDE)
public class UndoCancel {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Referrals referrals;

    UndoCancel(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Referrals referrals) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.referrals = referrals;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The place is the person's. */
        record Undone() implements Outcome {}

        /** Half an hour has passed, the case has gone on, or somebody else cancelled it. */
        record TooLate() implements Outcome {}

        /** A health centre has been told something since, which must stay true. */
        record Told() implements Outcome {}

        /** There is no place to be had any more. */
        record Refused(NoPlace why) implements Outcome {}
    }

    /** Takes it back. */
    public Outcome undo(UUID bookingId, Actor actor) {
        var session = catalogue.sessionForUpdate(bookings.one(bookingId, actor).sessionId(), actor);
        var found = cases.forUpdate(bookings.one(bookingId, actor).caseId(), actor);
        var row = bookings.one(bookingId, actor);
        var cancelledAt = row.outcomeAt();
        if (!actions.one(CaseAction.BOOK_ACTIVITY, actor, found).yes()
                || !isStillMatched(found)
                || cancelledAt == null
                || !bookings.mayUndo(row, session, actor)) {
            return new Outcome.TooLate();
        }
        if (referrals.isToldSince(row.caseId(), cancelledAt, actor)) return new Outcome.Told();
        var refusal = bookings.refuse(session, found, actor);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        bookings.keepBooked(row);
        cases.note(row.caseId(), new CaseEvent.CancelUndone(session.activity(), session.startsAt(), bookingId), actor);
        return new Outcome.Undone();
    }

    /** False for a case that was closed and opened anew meanwhile: what was booked before stays ended. */
    static boolean isStillMatched(Case state) {
        return state instanceof Case.Matched || state instanceof Case.Participating;
    }
}
