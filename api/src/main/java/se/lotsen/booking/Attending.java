package se.lotsen.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.Swedish;

/** What it means that a person came or did not, the same whoever writes it: the guide in the case, or a leader from the session. */
@Singleton
class Attending {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Clock clock;

    Attending(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Writes it for the first time. */
    RegisterAttendance.Outcome register(RegisterAttendance.Command c, Actor actor) {
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.REGISTER_ATTENDANCE, found);
        var row = bookings.one(c.bookingId(), actor);
        var session = catalogue.session(row.sessionId(), actor);
        if (row.outcome() != BookingOutcome.BOOKED) {
            return new RegisterAttendance.Outcome.AlreadySettled(row.outcome());
        }
        if (!bookings.allows(BookingAction.REGISTER_ATTENDANCE, row, session)) {
            return new RegisterAttendance.Outcome.NotYet(session.startsAt());
        }
        return c.came() ? came(row, session, (Case.AfterTalk) found, actor) : missed(c.reason(), row, session, actor);
    }

    /** Writes that the person came to what was not held. */
    RegisterNotHeld.Outcome notHeld(UUID bookingId, Actor actor) {
        var found = cases.forUpdate(bookings.one(bookingId, actor).caseId(), actor);
        actions.require(actor, CaseAction.REGISTER_ATTENDANCE, found);
        var row = bookings.one(bookingId, actor);
        var session = catalogue.session(row.sessionId(), actor);
        if (row.outcome() != BookingOutcome.BOOKED) return new RegisterNotHeld.Outcome.AlreadySettled(row.outcome());
        if (!bookings.allows(BookingAction.REGISTER_ATTENDANCE, row, session)) {
            return new RegisterNotHeld.Outcome.NotYet(session.startsAt());
        }
        bookings.end(row, BookingOutcome.NOT_HELD, null, null, actor);
        var event = new CaseEvent.BookingEnded(
                session.activity(), session.startsAt(), BookingOutcome.NOT_HELD.name(), null);
        cases.note(row.caseId(), event, actor);
        return new RegisterNotHeld.Outcome.Registered();
    }

    private RegisterAttendance.Outcome came(BookingRow row, Session session, Case.AfterTalk found, Actor actor) {
        bookings.end(row, BookingOutcome.CAME, null, null, actor);
        var on = LocalDate.ofInstant(session.startsAt(), Swedish.ZONE);
        return new RegisterAttendance.Outcome.Came(
                cases.save(found.attend(session.activity(), session.startsAt(), on, clock.instant()), actor));
    }

    private RegisterAttendance.Outcome missed(@Nullable String reason, BookingRow row, Session session, Actor actor) {
        if (reason == null || reason.isBlank()) return new RegisterAttendance.Outcome.ReasonMissing();
        bookings.end(row, BookingOutcome.NO_SHOW, null, reason.strip(), actor);
        var event = new CaseEvent.BookingEnded(session.activity(), session.startsAt(), "NO_SHOW", reason.strip());
        cases.note(row.caseId(), event, actor);
        return new RegisterAttendance.Outcome.Missed(bookings.missedTwice(row.caseId(), actor));
    }

    /** Turns what is written into its opposite; from what was not held it becomes a visit, or a miss. */
    CorrectAttendance.Outcome correct(CorrectAttendance.Command c, Actor actor) {
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.REGISTER_ATTENDANCE, found);
        var row = bookings.one(c.bookingId(), actor);
        var session = catalogue.session(row.sessionId(), actor);
        var isTrue = c.came() ? BookingOutcome.CAME : BookingOutcome.NO_SHOW;
        if (!bookings.allows(BookingAction.CORRECT_ATTENDANCE, row, session)) {
            return new CorrectAttendance.Outcome.NothingRegistered();
        }
        if (row.outcome() == isTrue) return new CorrectAttendance.Outcome.StandsSo();
        if (c.why().isBlank()) return new CorrectAttendance.Outcome.WhyMissing();
        var why = c.why().strip();
        bookings.end(row, isTrue, null, c.came() ? null : why, actor);
        var firstOn = bookings.firstCameOn(row.caseId(), actor).orElse(null);
        var step = ((Case.AfterTalk) found)
                .correctAttendance(
                        session.activity(), session.startsAt(), isTrue.name(), why, firstOn, clock.instant());
        return new CorrectAttendance.Outcome.Corrected(cases.save(step, actor));
    }
}
