package se.lotsen.booking;

import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * A guide writes that a person came to a session that was not held, from the moment it should have begun. It is no visit, and no miss: the person
 * did what was agreed.
 */
@UseCase(roles = Role.GUIDE)
public class RegisterNotHeld {

    private final Attending attending;

    RegisterNotHeld(Attending attending) {
        this.attending = attending;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Registered() implements Outcome {}

        /** The session has not begun. */
        record NotYet(Instant startsAt) implements Outcome {}

        /** The outcome is already registered, or the booking was cancelled. */
        record AlreadySettled(BookingOutcome outcome) implements Outcome {}
    }

    /** Registers it. */
    public Outcome register(UUID bookingId, Actor actor) {
        return attending.notHeld(bookingId, actor);
    }
}
