package se.lotsen.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Session;
import se.lotsen.notice.Hindrance;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notices;

/** A guide books a place on a session for a person. Of two who want the last place at once, one gets it. */
@UseCase(roles = Role.GUIDE)
public class BookActivity {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Notices notices;
    private final Clock clock;

    BookActivity(
            Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Notices notices, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.notices = notices;
        this.clock = clock;
    }

    /** What to book, and what was agreed on with the person. */
    public record Command(String caseNumber, UUID sessionId, Arrangement arranged) {

        /** One whose companion has no name, and whose reminder follows how the person wants to be reached. */
        public Command(
                String caseNumber, UUID sessionId, @Nullable Companion companion, @Nullable Transport transport) {
            this(caseNumber, sessionId, new Arrangement(companion, null, transport, null));
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The place is the person's. */
        record Booked(UUID bookingId, Case state, Instant startsAt) implements Outcome {}

        /** There is no place to be had. */
        record Refused(NoPlace why) implements Outcome {}

        /** The person can be sent no text message now. */
        record NoTextMessage(Hindrance why) implements Outcome {}
    }

    /** Books it. */
    public Outcome book(Command c, Actor actor) {
        var session = catalogue.sessionForUpdate(c.sessionId(), actor);
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.BOOK_ACTIVITY, found);
        var hindrance = c.arranged().reminder() == Reminder.SMS
                ? notices.hindrance(found.file().personId(), Medium.SMS, actor)
                : Optional.<Hindrance>empty();
        if (hindrance.isPresent()) return new Outcome.NoTextMessage(hindrance.get());
        var refusal = bookings.refuse(session, found, actor);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        var id = bookings.take(session, found, c.arranged(), null, actor);
        return new Outcome.Booked(id, matched(found, session, actor), session.startsAt());
    }

    private Case matched(Case found, Session session, Actor actor) {
        var place = session.place() == null ? "" : session.place();
        var step = ((Case.AfterTalk) found).match(session.activity(), place, session.startsAt(), clock.instant());
        return cases.save(step, actor);
    }
}
