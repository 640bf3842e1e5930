package se.lotsen.around;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Warnings;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;

/** A guide has looked at a warning again, and it still holds. A warning that says something else now is ended and written anew. */
@UseCase(roles = Role.GUIDE)
public class RenewWarning {

    private final Cases cases;
    private final CaseActions actions;
    private final Warnings warnings;
    private final Clock clock;

    RenewWarning(Cases cases, CaseActions actions, Warnings warnings, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * A warning that holds on.
     *
     * @param reviewOn day to look at it again, see {@link WarningMustBeReviewed}
     */
    public record Command(String caseNumber, UUID warningId, LocalDate reviewOn) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It holds until the new day. */
        record Renewed() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Renews it. */
    public Outcome renew(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.WARN, found);
        var errors = WarningMustBeReviewed.refuses(c.reviewOn(), Swedish.today(clock));
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var warning = warnings.liveOne(found.file().personId(), c.warningId(), actor);
        warnings.renew(warning, c.reviewOn(), actor);
        var event = new CaseEvent.WarningRenewed(warning.kind(), warning.text(), c.reviewOn());
        cases.note(found.file().id(), event, actor);
        return new Outcome.Renewed();
    }
}
