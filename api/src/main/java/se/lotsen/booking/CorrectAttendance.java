package se.lotsen.booking;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;

/**
 * A guide turns a registered attendance into its opposite: the person came after all, or did not. What stood before, why it was wrong and who
 * put it right stay in the timeline; the case and its Tasks follow what is true.
 */
@UseCase(roles = Role.GUIDE)
public class CorrectAttendance {

    private final Attending attending;

    CorrectAttendance(Attending attending) {
        this.attending = attending;
    }

    /**
     * What is true.
     *
     * @param came true when the person came
     * @param why how it came to be written wrongly, or why the person did not come; needed
     */
    public record Command(UUID bookingId, boolean came, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Put right. */
        record Corrected(Case state) implements Outcome {}

        /** It stands so already; a form sent twice changes nothing. */
        record StandsSo() implements Outcome {}

        /** Nothing is registered that could be wrong, or the booking was cancelled. */
        record NothingRegistered() implements Outcome {}

        /** Why is not told. */
        record WhyMissing() implements Outcome {}
    }

    /** Puts it right. */
    public Outcome correct(Command c, Actor actor) {
        return attending.correct(c, actor);
    }
}
