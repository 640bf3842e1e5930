package se.lotsen.booking;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;

/**
 * A guide turns a registered attendance into its opposite: the person came after all, or did not. What stood before, why it was wrong and who
 * put it right stay in the timeline; the case and its Tasks follow what is true.
 */
@UseCase(roles = Role.GUIDE)
public class CorrectAttendance {

    private final Catalogue catalogue;
    private final Cases cases;
    private final CaseActions actions;
    private final Bookings bookings;
    private final Clock clock;

    CorrectAttendance(Catalogue catalogue, Cases cases, CaseActions actions, Bookings bookings, Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.actions = actions;
        this.bookings = bookings;
        this.clock = clock;
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
        var found = cases.forUpdate(bookings.one(c.bookingId(), actor).caseId(), actor);
        actions.require(actor, CaseAction.REGISTER_ATTENDANCE, found);
        var row = bookings.one(c.bookingId(), actor);
        var session = catalogue.session(row.sessionId(), actor);
        var isTrue = c.came() ? BookingOutcome.CAME : BookingOutcome.NO_SHOW;
        if (!bookings.allows(BookingAction.CORRECT_ATTENDANCE, row, session)) return new Outcome.NothingRegistered();
        if (row.outcome() == isTrue) return new Outcome.StandsSo();
        if (c.why().isBlank()) return new Outcome.WhyMissing();
        var why = c.why().strip();
        bookings.end(row, isTrue, null, c.came() ? null : why, actor);
        var firstOn = bookings.firstCameOn(row.caseId(), actor).orElse(null);
        var step = ((Case.AfterTalk) found)
                .correctAttendance(
                        session.activity(), session.startsAt(), isTrue.name(), why, firstOn, clock.instant());
        return new Outcome.Corrected(cases.save(step, actor));
    }
}
