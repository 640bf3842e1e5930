package se.lotsen.savedview;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** The one who saved a view, or any guide when that one has left, takes it away. The list loses nothing by it. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class DeleteView {

    private final SavedViewRows rows;

    DeleteView(SavedViewRows rows) {
        this.rows = rows;
    }

    /** Deletes it. */
    public void delete(UUID viewId, Actor actor) {
        if (rows.delete(actor.municipalityId(), viewId, actor.requireStaffId()) == 0) throw new Missing("view");
    }
}
