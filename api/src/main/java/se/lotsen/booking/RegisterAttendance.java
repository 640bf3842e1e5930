package se.lotsen.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;

/** A guide writes whether a person came to a booked session, from the moment it began. Two misses in a row become a task. */
@UseCase(roles = Role.GUIDE)
public class RegisterAttendance {

    private final Attending attending;

    RegisterAttendance(Attending attending) {
        this.attending = attending;
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
        return attending.register(c, actor);
    }
}
