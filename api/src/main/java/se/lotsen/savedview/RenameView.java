package se.lotsen.savedview;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;

/** The one who saved a view, or any guide when that one has left, calls it something else or shares it. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class RenameView {

    private final SavedViewRows rows;

    RenameView(SavedViewRows rows) {
        this.rows = rows;
    }

    /** What it shall be called, and whether every guide shall see it. */
    public record Command(UUID viewId, String name, boolean shared) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Done. */
        record Renamed() implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Renames it. */
    public Outcome rename(Command c, Actor actor) {
        var errors = ViewName.wrong(c.name());
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var changed = rows.rename(
                actor.municipalityId(),
                c.viewId(),
                actor.requireStaffId(),
                c.name().strip(),
                c.shared());
        if (changed == 0) throw new Missing("view");
        return new Outcome.Renamed();
    }
}
