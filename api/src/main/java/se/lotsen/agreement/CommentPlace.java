package se.lotsen.agreement;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager comments how a place meets its agreement. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class CommentPlace {

    private final Places places;
    private final FollowUpRows rows;
    private final Clock clock;

    CommentPlace(Places places, FollowUpRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /** A comment, without personal data. */
    public record Command(UUID placeId, String text) {}

    /** Writes it. */
    public Outcome comment(Command c, Actor actor) {
        var place = places.of(c.placeId(), actor);
        return new Refusals().text(c.text(), "text", "textMissing").or(() -> {
            var id = Ids.next();
            rows.comment(actor.municipalityId(), id, place.id(), c.text(), actor.requireStaffId(), clock.instant());
            return id;
        });
    }
}
