package se.lotsen.duplicate;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Merges;
import se.lotsen.shared.Swedish;

/** A guide undoes a merge within thirty days. What happened since stays with the record it was written to. */
@UseCase(roles = Role.GUIDE)
public class UndoMerge {

    private final Merges merges;
    private final Cases cases;
    private final Clock clock;

    UndoMerge(Merges merges, Cases cases, Clock clock) {
        this.merges = merges;
        this.cases = cases;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** They are two again. */
        record Undone(UUID keptId, UUID absorbedId) implements Outcome {}

        /** More than thirty days have passed, or it was undone already. */
        record TooLate() implements Outcome {}
    }

    /** Undoes it. */
    public Outcome undo(UUID mergeId, Actor actor) {
        var merge = merges.forUpdate(mergeId, actor);
        if (!merge.canBeUndone(Swedish.today(clock))) return new Outcome.TooLate();
        var files = cases.allOfForUpdate(merge.keptId(), actor);
        cases.move(merge.account().cases(), merge.keptId(), merge.absorbedId(), actor);
        merges.undo(merge, actor);
        files.forEach(file -> cases.note(file.id(), new CaseEvent.MergeUndone(merge.id()), actor));
        return new Outcome.Undone(merge.keptId(), merge.absorbedId());
    }
}
