package se.lotsen.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.lotsen.shared.Swedish;

/** A guide writes whether a person came to a booked session, from the moment it began. Two misses in a row become a task. */
@UseCase(roles = Role.GUIDE)
public class RegisterAttendance {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Clock clock;

    RegisterAttendance(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * What happened.
     *
     * @param came true when the person came
     * @param reason why the person did not come, as far as known; needed for a miss
     */
    public record Command(
            UUID bookingId, boolean came, @Nullable String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The person came. */
        record Came(Case state) implements Outcome {}

        /** The person did not come; {@code twice} when it is the second time in a row and the guide should get in touch. */
        record Missed(boolean twice) implements Outcome {}

        /** The session has not begun. */
        record NotYet(Instant startsAt) implements Outcome {}

        /** The outcome is already registered, or the booking was cancelled. */
        record AlreadySettled(BookingOutcome outcome) implements Outcome {}

        /** The person did not come and why is not told. */
        record ReasonMissing() implements Outcome {}
    }

    /** Registers it. */
    public Outcome register(Command c, Actor actor) {
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.REGISTER_ATTENDANCE, found);
        var row = bookings.one(c.bookingId(), actor);
        var session = catalogue.session(row.sessionId(), actor);
        if (row.outcome() != BookingOutcome.BOOKED) return new Outcome.AlreadySettled(row.outcome());
        if (!bookings.allows(BookingAction.REGISTER_ATTENDANCE, row, session)) {
            return new Outcome.NotYet(session.startsAt());
        }
        return c.came() ? came(row, session, (Case.AfterTalk) found, actor) : missed(c.reason(), row, session, actor);
    }

    private Outcome came(BookingRow row, Session session, Case.AfterTalk found, Actor actor) {
        bookings.end(row, BookingOutcome.CAME, null, null, actor);
        var on = LocalDate.ofInstant(session.startsAt(), Swedish.ZONE);
        return new Outcome.Came(
                cases.save(found.attend(session.activity(), session.startsAt(), on, clock.instant()), actor));
    }

    private Outcome missed(@Nullable String reason, BookingRow row, Session session, Actor actor) {
        if (reason == null || reason.isBlank()) return new Outcome.ReasonMissing();
        bookings.end(row, BookingOutcome.NO_SHOW, null, reason.strip(), actor);
        var event = new CaseEvent.BookingEnded(session.activity(), session.startsAt(), "NO_SHOW", reason.strip());
        cases.note(row.caseId(), event, actor);
        return new Outcome.Missed(bookings.missedTwice(row.caseId(), actor));
    }
}
