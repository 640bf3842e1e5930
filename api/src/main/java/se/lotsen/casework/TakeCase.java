package se.lotsen.casework;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** A guide takes a case, from the team's queue or from a colleague. */
@UseCase(roles = Role.GUIDE)
public class TakeCase {

    private final Cases cases;
    private final CaseActions actions;
    private final Staff staff;

    TakeCase(Cases cases, CaseActions actions, Staff staff) {
        this.cases = cases;
        this.actions = actions;
        this.staff = staff;
    }

    /**
     * A wish to take a case.
     *
     * @param from the guide that the page showed, or null for the team's queue
     */
    public record Command(String caseNumber, @Nullable UUID from) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Taken; also when it was the actor's own already. */
        record Taken(Case taken) implements Outcome {}

        /** Someone else was quicker; the name is null when it went back to the queue. */
        record Meanwhile(@Nullable String guideName) implements Outcome {}
    }

    /** Takes it. */
    public Outcome take(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        var holder = found.file().guideId();
        if (actor.requireStaffId().equals(holder)) return new Outcome.Taken(found);
        if (!Objects.equals(holder, c.from())) return new Outcome.Meanwhile(nameOf(holder, actor));
        var open = actions.require(actor, CaseAction.TAKE, found, Case.Open.class);
        var guide = staff.guide(actor, actor.requireStaffId());
        return new Outcome.Taken(cases.save(open.giveTo(guide.id(), guide.name()), actor));
    }

    private @Nullable String nameOf(@Nullable UUID guideId, Actor actor) {
        return guideId == null ? null : staff.guide(actor, guideId).name();
    }
}
