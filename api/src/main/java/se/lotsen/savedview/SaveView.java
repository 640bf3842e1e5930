package se.lotsen.savedview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;

/** A guide saves what a list is narrowed by under a name. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class SaveView {

    private final SavedViewRows rows;

    SaveView(SavedViewRows rows) {
        this.rows = rows;
    }

    /**
     * A view.
     *
     * @param query of the list's address; what is neither code nor id is left out
     * @param shared true when every guide shall see it
     */
    public record Command(Listing list, String name, String query, boolean shared) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Saved. */
        record Saved(UUID viewId) implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Saves it. */
    public Outcome save(Command c, Actor actor) {
        var errors = new ArrayList<>(ViewName.wrong(c.name()));
        var query = SavedQuery.kept(c.query());
        if (query.isEmpty()) errors.add(new FieldError("query", "view.query.missing"));
        if (query.length() > SavedQuery.LONGEST) errors.add(new FieldError("query", "view.query.long"));
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var row = new SavedViewRow(
                actor.municipalityId(),
                Ids.next(),
                c.list(),
                c.name().strip(),
                query,
                actor.requireStaffId(),
                c.shared());
        return new Outcome.Saved(rows.save(row).viewId());
    }
}
