package se.lotsen.around;

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

/** A warning holds no longer. It is kept as history with its reason. */
@UseCase(roles = Role.GUIDE)
public class EndWarning {

    private final Cases cases;
    private final CaseActions actions;
    private final Warnings warnings;

    EndWarning(Cases cases, CaseActions actions, Warnings warnings) {
        this.cases = cases;
        this.actions = actions;
        this.warnings = warnings;
    }

    /** A warning to end, and why. */
    public record Command(String caseNumber, UUID warningId, String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is history. */
        record Over() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Ends it. */
    public Outcome end(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.WARN, found);
        if (c.reason().isBlank()) {
            return new Outcome.Refused(List.of(new FieldError("reason", "warning.reason.missing")));
        }
        var warning = warnings.liveOne(found.file().personId(), c.warningId(), actor);
        warnings.end(warning, c.reason(), actor);
        var event = new CaseEvent.WarningEnded(warning.kind(), warning.text(), c.reason());
        cases.note(found.file().id(), event, actor);
        return new Outcome.Over();
    }
}
