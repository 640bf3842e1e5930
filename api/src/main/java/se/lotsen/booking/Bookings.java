package se.lotsen.booking;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.Case;
import se.lotsen.catalogue.Session;
import se.lotsen.documentation.Documentation;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/** The only door to the booking table. */
@Singleton
class Bookings {

    /** What must hold, in the order in which a refusal is told. */
    private static final List<BookingRule> RULES = List.of(
            new NamesMustBeAllowed(),
            new SessionMustBeOn(),
            new SessionMustBeAhead(),
            new PersonIsBookedOnce(),
            new SessionMustHaveRoom());

    private final BookingRows rows;
    private final Documentation documentation;
    private final Clock clock;

    Bookings(BookingRows rows, Documentation documentation, Clock clock) {
        this.rows = rows;
        this.documentation = documentation;
        this.clock = clock;
    }

    /** One booking. */
    BookingRow one(UUID bookingId, Actor actor) {
        return rows.one(actor.municipalityId(), bookingId).orElseThrow(() -> new Missing("booking"));
    }

    /** Why a place on a locked session cannot be had, or empty. */
    Optional<NoPlace> refuse(Session locked, Case found, Actor actor) {
        var booked = rows.isBooked(actor.municipalityId(), found.file().id(), locked.sessionId());
        var names = documentation.allowsNames(locked.activityId(), locked.startsAt(), actor);
        var wish = new BookingRule.Wish(locked, names, booked, clock.instant());
        return RULES.stream().flatMap(rule -> rule.refuse(wish).stream()).findFirst();
    }

    /** Takes a place that the rules do not refuse. */
    UUID take(Session locked, Case found, Arrangement arranged, @Nullable UUID movedFrom, Actor actor) {
        var row = new BookingRow(
                actor.municipalityId(),
                Ids.next(),
                found.file().id(),
                locked.sessionId(),
                clock.instant(),
                actor.requireStaffId(),
                arranged.companion(),
                arranged.companionName(),
                arranged.transport(),
                arranged.reminder(),
                BookingOutcome.BOOKED,
                null,
                null,
                null,
                null,
                movedFrom,
                null,
                null,
                0);
        return rows.save(row).bookingId();
    }

    /** Keeps what came of a booking. Stale if someone else did at the same time. */
    void end(BookingRow row, BookingOutcome as, @Nullable AskedBy askedBy, @Nullable String reason, Actor actor) {
        update(row.ended(as, askedBy, reason, clock.instant(), actor.staffId()));
    }

    /** True when the actor may take back now that a booking was cancelled. */
    boolean mayUndo(BookingRow row, Session session, Actor actor) {
        var moved = rows.isMoved(actor.municipalityId(), row.caseId(), row.bookingId());
        return new Ending(row.outcome(), row.outcomeAt(), row.outcomeBy(), moved)
                .mayBeUndone(actor.requireStaffId(), session.startsAt(), clock.instant());
    }

    /** Keeps that a booking was not cancelled. Stale if someone else did something with it at the same time. */
    void keepBooked(BookingRow row) {
        update(row.bookedStill());
    }

    /** Keeps that the guide has called to remind of a booking, or that nobody has. Stale if someone else did at the same time. */
    void remind(BookingRow row, boolean called, Actor actor) {
        update(called ? row.reminded(clock.instant(), actor.requireStaffId()) : row.reminded(null, null));
    }

    private void update(BookingRow row) {
        try {
            rows.update(row);
        } catch (OptimisticLockException e) {
            throw new Stale("booking");
        }
    }

    /** Day of the first session that the person has been to. */
    Optional<LocalDate> firstCameOn(UUID caseId, Actor actor) {
        return rows.firstCame(actor.municipalityId(), caseId).map(at -> LocalDate.ofInstant(at, Swedish.ZONE));
    }

    /** True when an action on a booking is allowed now. */
    boolean allows(BookingAction action, BookingRow row, Session session) {
        return BookingAction.allowed(row.outcome(), session.startsAt(), clock.instant())
                .contains(action);
    }

    /** Bookings on a session whose outcome is not known, in the order of their cases. */
    List<BookingRow> stillBooked(UUID sessionId, Actor actor) {
        return rows.stillBooked(actor.municipalityId(), sessionId);
    }

    /** True when the person missed the last two sessions that were followed up. */
    boolean missedTwice(UUID caseId, Actor actor) {
        return rows.missedLastTwo(actor.municipalityId(), caseId);
    }
}
