package se.lotsen.grant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager makes the questions of a report those of this year's form. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShapeReport {

    private final GrantRows grants;
    private final ReportForm form;

    ShapeReport(GrantRows grants, ReportForm form) {
        this.grants = grants;
        this.form = form;
    }

    /**
     * Adds a question last.
     *
     * @param figure the figure that answers it, or null when it is answered in words
     */
    public Outcome ask(UUID grantId, String wording, @Nullable ReportFigure figure, Actor actor) {
        known(grantId, actor);
        if (wording.isBlank()) return new Outcome.Refused(List.of(Refusal.of("wording", "wordingMissing")));
        form.ask(actor.municipalityId(), grantId, wording.strip(), figure);
        return new Outcome.Written();
    }

    /** Takes a question out. Submitted reports keep it. */
    public void drop(UUID grantId, UUID questionId, Actor actor) {
        known(grantId, actor);
        form.drop(actor.municipalityId(), grantId, questionId);
    }

    private void known(UUID grantId, Actor actor) {
        if (grants.one(actor.municipalityId(), grantId).isEmpty()) throw new Missing("grant");
    }
}
