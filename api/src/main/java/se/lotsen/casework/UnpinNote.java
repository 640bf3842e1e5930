package se.lotsen.casework;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide takes a pinned note down from the case page. It stays in the timeline. */
@UseCase(roles = Role.GUIDE)
public class UnpinNote {

    private final Cases cases;
    private final CaseActions actions;
    private final PinRows rows;
    private final Clock clock;

    UnpinNote(Cases cases, CaseActions actions, PinRows rows, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes it down; one that is down already stays so.
     *
     * @param noteId id of the note's line in the timeline
     */
    public void unpin(String caseNumber, UUID noteId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        var _ = rows.unpin(actor.municipalityId(), found.file().id(), noteId, clock.instant(), actor.requireStaffId());
    }
}
