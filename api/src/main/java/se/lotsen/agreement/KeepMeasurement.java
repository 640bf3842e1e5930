package se.lotsen.agreement;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A manager keeps a measurement as it is now: what is corrected later in the register does not change what the board was told. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepMeasurement {

    /** What stands as the source of a measurement out of the register. */
    public static final String SOURCE = "Lotsen";

    private final ListPlaces places;
    private final MeasurementRows rows;
    private final Clock clock;

    KeepMeasurement(ListPlaces places, MeasurementRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /** A time to keep the measurement of, and what to call it. */
    public record Command(String name, MeasuredTime time) {}

    /** Keeps it. Refused while the time is not over. */
    public Outcome keep(Command c, Actor actor) {
        var id = actor.municipalityId();
        var now = places.show(c.time(), actor);
        return new Refusals()
                .text(c.name(), "name", "nameMissing")
                .when(rows.isNamed(id, c.name()), "name", "nameTaken")
                .when(now.places() == 0, "name", "nothingToKeep")
                .when(!c.time().to().isBefore(Swedish.today(clock)), "name", "timeNotOver")
                .or(() -> save(c, now, actor));
    }

    private UUID save(Command c, ListPlaces.Contents now, Actor actor) {
        var kept = rows.save(new MeasurementRow(
                actor.municipalityId(),
                Ids.next(),
                c.name(),
                c.time().from(),
                c.time().to(),
                now.places(),
                now.meetingAll(),
                SOURCE,
                false,
                actor.requireStaffId(),
                clock.instant()));
        for (var line : now.lines()) {
            if (!line.isJudged()) continue;
            var score = line.score();
            rows.add(
                    actor.municipalityId(), kept.measurementId(), line.place().id(), score.requirements(), score.met());
        }
        return kept.measurementId();
    }
}
