package se.lotsen.around;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Warning;
import se.lotsen.person.WarningKind;
import se.lotsen.person.Warnings;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A guide warns colleagues of something that concerns the safety of a visit. No sender hears of it, and it stands on no paper. */
@UseCase(roles = Role.GUIDE)
public class WriteWarning {

    private final Cases cases;
    private final CaseActions actions;
    private final Warnings warnings;
    private final Clock clock;

    WriteWarning(Cases cases, CaseActions actions, Warnings warnings, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * A warning to keep.
     *
     * @param kind null when none was chosen
     * @param reviewOn day to look at it again, see {@link WarningMustBeReviewed}; null when it could not be read
     */
    public record Command(
            String caseNumber,
            @Nullable WarningKind kind,
            String text,
            @Nullable LocalDate reviewOn) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It stands on every page of the case. */
        record Kept(Warning warning) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it. */
    public Outcome write(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.WARN, found);
        var errors = errors(c);
        var kind = c.kind();
        var reviewOn = c.reviewOn();
        if (!errors.isEmpty() || kind == null || reviewOn == null) return new Outcome.Refused(errors);
        var warning = new Warning(
                Ids.next(),
                found.file().personId(),
                kind,
                c.text(),
                reviewOn,
                false,
                clock.instant(),
                actor.requireStaffId(),
                null);
        warnings.keep(warning, actor);
        cases.note(found.file().id(), new CaseEvent.WarningWritten(kind, c.text(), reviewOn), actor);
        return new Outcome.Kept(warning);
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.kind() == null) errors.add(new FieldError("kind", "warning.kind.missing"));
        if (c.text().isBlank()) errors.add(new FieldError("text", "warning.text.missing"));
        if (c.text().length() > Warning.LONGEST) errors.add(new FieldError("text", "warning.text.long"));
        var reviewOn = c.reviewOn();
        if (reviewOn == null) errors.add(new FieldError("reviewOn", "date.unreadable"));
        else errors.addAll(WarningMustBeReviewed.refuses(reviewOn, Swedish.today(clock)));
        return errors;
    }
}
