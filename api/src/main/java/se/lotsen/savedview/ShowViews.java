package se.lotsen.savedview;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: the saved views of a list that a guide sees, the own ones and the team's. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowViews {

    private final SavedViewRows rows;

    ShowViews(SavedViewRows rows) {
        this.rows = rows;
    }

    /**
     * A view.
     *
     * @param query of the list's address; what it names may be gone by now
     * @param saver name of the one who saved it
     * @param mine true when the reader may rename and delete it
     */
    public record Line(UUID id, String name, String query, boolean shared, String saver, boolean mine) {}

    /** By name. */
    public List<Line> show(Listing list, Actor actor) {
        return rows.seenBy(actor.municipalityId(), list.name(), actor.requireStaffId()).stream()
                .map(row -> new Line(row.viewId(), row.name(), row.query(), row.shared(), row.saver(), row.mine()))
                .toList();
    }
}
