package se.lotsen.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Session;

/**
 * A session is cancelled. Everyone booked on it loses the place, which is not a miss; each case's timeline tells why. Also persons whom the
 * actor may not see lose their place, without being shown.
 */
@UseCase(
        roles = {Role.GUIDE, Role.ACTIVITY_LEADER, Role.MANAGER},
        countsProtected = true)
public class CancelSession {

    private final Catalogue catalogue;
    private final Cases cases;
    private final Bookings bookings;
    private final AccessLog log;
    private final Clock clock;

    CancelSession(Catalogue catalogue, Cases cases, Bookings bookings, AccessLog log, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.bookings = bookings;
        this.log = log;
        this.clock = clock;
    }

    /** The longest reason. */
    public static final int LONGEST = 500;

    /**
     * What to cancel.
     *
     * @param reason why, in words that go in each timeline
     * @param insteadAt when it is held instead, as long and at the same place, or null
     */
    public record Command(
            UUID sessionId, String reason, @Nullable Instant insteadAt) {

        /** Cancels without a session instead. */
        public Command(UUID sessionId, String reason) {
            this(sessionId, reason, null);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Cancelled; so many had a place. */
        record Cancelled(int booked) implements Outcome {}

        /** It was cancelled before. */
        record AlreadyCancelled() implements Outcome {}

        /** It has already been held. */
        record Over() implements Outcome {}

        /** Why is not told. */
        record ReasonMissing() implements Outcome {}

        /** Why is told at a length that nobody reads in a programme. */
        record ReasonTooLong() implements Outcome {}

        /** The moment that it would be held instead has passed, or the activity is on then already. */
        record NotInstead() implements Outcome {}
    }

    /** Cancels it. */
    public Outcome cancel(Command c, Actor actor) {
        log.persons(Action.CHANGE, List.of(), null);
        var session = catalogue.sessionForUpdate(c.sessionId(), actor);
        if (!session.isOn()) return new Outcome.AlreadyCancelled();
        if (!clock.instant().isBefore(session.endsAt())) return new Outcome.Over();
        if (c.reason().isBlank()) return new Outcome.ReasonMissing();
        if (c.reason().length() > LONGEST) return new Outcome.ReasonTooLong();
        if (c.insteadAt() != null && !isHeldInstead(session, c.insteadAt(), actor)) return new Outcome.NotInstead();
        catalogue.cancel(session, c.reason().strip(), actor);
        var booked = bookings.stillBooked(session.sessionId(), actor);
        booked.forEach(row -> cases.forUpdate(row.caseId(), actor));
        var still = bookings.stillBooked(session.sessionId(), actor);
        still.forEach(row -> end(row, session, c.reason().strip(), actor));
        return new Outcome.Cancelled(still.size());
    }

    private boolean isHeldInstead(Session session, Instant at, Actor actor) {
        return clock.instant().isBefore(at) && catalogue.replace(session, at, actor);
    }

    private void end(BookingRow row, Session session, String reason, Actor actor) {
        bookings.end(row, BookingOutcome.CANCELLED, AskedBy.ORGANISER, reason, actor);
        var event = new CaseEvent.BookingEnded(session.activity(), session.startsAt(), "SESSION_CANCELLED", reason);
        cases.note(row.caseId(), event, actor);
    }
}
