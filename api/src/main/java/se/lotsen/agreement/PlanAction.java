package se.lotsen.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager notes what somebody will do so that a place meets its agreement. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class PlanAction {

    private final Places places;
    private final FollowUpRows rows;
    private final Clock clock;

    PlanAction(Places places, FollowUpRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /** An action. Fields as in {@link Action}. */
    public record Command(UUID placeId, String what, String owner, LocalDate dueOn) {}

    /** Notes it. */
    public Outcome plan(Command c, Actor actor) {
        var place = places.of(c.placeId(), actor);
        return new Refusals()
                .text(c.what(), "what", "whatMissing")
                .text(c.owner(), "owner", "ownerMissing")
                .or(() -> {
                    var id = Ids.next();
                    rows.plan(
                            actor.municipalityId(),
                            id,
                            place.id(),
                            c.what(),
                            c.owner(),
                            c.dueOn(),
                            actor.requireStaffId(),
                            clock.instant());
                    return id;
                });
    }
}
