package se.lotsen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;

/**
 * The guide of a case puts off its next step to a later day. It comes back that day, or with whatever moves the case before. Nothing that a
 * sender was promised moves with it, and no sender hears of it.
 */
@UseCase(roles = Role.GUIDE)
public class PostponeStep {

    /** Longer than this is a pause, which the senders see. */
    public static final int MOST_DAYS = 28;

    /** Letters in a reason. */
    public static final int LONGEST_REASON = 300;

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    PostponeStep(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A wish to put off the next step.
     *
     * @param to day to do it instead, null while it cannot be read: after today and after the day it is planned for, at most {@value #MOST_DAYS} days ahead
     * @param why for the timeline only
     */
    public record Command(String caseNumber, @Nullable LocalDate to, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It has another day. */
        record Postponed(Case postponed) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Puts it off. */
    public Outcome postpone(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.POSTPONE, cases.forUpdate(c.caseNumber(), actor), Case.Postponable.class);
        var today = Swedish.today(clock);
        var planned = NextStep.asPlanned(found, today).orElseThrow();
        var errors = wrong(c, planned, today);
        var to = c.to();
        if (to == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        return new Outcome.Postponed(
                cases.save(found.postpone(planned, to, c.why().strip()), actor));
    }

    private static List<FieldError> wrong(Command c, NextStep planned, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var to = c.to();
        if (to == null) errors.add(new FieldError("to", "date.unreadable"));
        else if (!to.isAfter(today)) errors.add(new FieldError("to", "postpone.to.mustBeAhead"));
        else if (!to.isAfter(planned.onDay())) errors.add(new FieldError("to", "postpone.to.notLater"));
        else if (to.isAfter(today.plusDays(MOST_DAYS))) errors.add(new FieldError("to", "postpone.to.tooFar"));
        if (c.why().isBlank()) errors.add(new FieldError("why", "postpone.why.missing"));
        else if (c.why().strip().length() > LONGEST_REASON) errors.add(new FieldError("why", "postpone.why.tooLong"));
        return List.copyOf(errors);
    }
}
