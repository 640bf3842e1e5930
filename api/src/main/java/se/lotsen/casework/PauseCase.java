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

/** A case rests until a day, for instance while the person is in hospital. The senders see that it rests, why in a code, and until when. */
@UseCase(roles = Role.GUIDE)
public class PauseCase {

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    PauseCase(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A wish to let a case rest.
     *
     * @param until day to look at it again, after today
     * @param text for the timeline only
     */
    public record Command(
            String caseNumber,
            @Nullable PauseReason reason,
            @Nullable LocalDate until,
            @Nullable String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It rests. */
        record Rests(Case paused) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Pauses it. */
    public Outcome pause(Command c, Actor actor) {
        var found = actions.require(actor, CaseAction.PAUSE, cases.forUpdate(c.caseNumber(), actor), Case.Active.class);
        var errors = errors(c);
        var reason = c.reason();
        var until = c.until();
        if (!errors.isEmpty() || reason == null || until == null) return new Outcome.Refused(errors);
        return new Outcome.Rests(cases.save(found.pause(reason, until, c.text(), clock.instant()), actor));
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        var until = c.until();
        if (c.reason() == null) errors.add(new FieldError("reason", "pause.reason.missing"));
        if (until == null) errors.add(new FieldError("until", "date.unreadable"));
        else if (!until.isAfter(Swedish.today(clock))) errors.add(new FieldError("until", "pause.until.mustBeAhead"));
        return List.copyOf(errors);
    }
}
