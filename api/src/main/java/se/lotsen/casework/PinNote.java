package se.lotsen.casework;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A guide keeps a note in sight on the case page. Who pinned it and when is kept, also when it is taken down. */
@UseCase(roles = Role.GUIDE)
public class PinNote {

    /** Notes in sight at once; more would hide one another. */
    public static final int AT_MOST = 5;

    private final Cases cases;
    private final CaseActions actions;
    private final PinRows rows;
    private final Clock clock;

    PinNote(Cases cases, CaseActions actions, PinRows rows, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** It is in sight, newly or since before. */
        PINNED,
        /** Another must be taken down first. */
        FULL
    }

    /**
     * Pins it.
     *
     * @param noteId id of the note's line in the timeline
     */
    public Outcome pin(String caseNumber, UUID noteId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        var tenant = actor.municipalityId();
        var caseId = found.file().id();
        if (rows.notes(tenant, caseId, noteId) == 0) throw new Missing("note");
        var pinned = rows.pinned(tenant, caseId);
        if (pinned.stream().anyMatch(note -> note.eventId().equals(noteId))) return Outcome.PINNED;
        if (pinned.size() >= AT_MOST) return Outcome.FULL;
        var _ = rows.save(
                new PinRow(tenant, Ids.next(), caseId, noteId, clock.instant(), actor.requireStaffId(), null, null));
        return Outcome.PINNED;
    }
}
