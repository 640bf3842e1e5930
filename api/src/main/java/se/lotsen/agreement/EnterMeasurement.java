package se.lotsen.agreement;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager enters an earlier measurement from another document, with its source. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class EnterMeasurement {

    private final MeasurementRows rows;
    private final Clock clock;

    EnterMeasurement(MeasurementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An earlier measurement. Fields as in {@link Measurement}.
     *
     * @param places how many places were measured, or null when the source does not tell
     */
    public record Command(
            String name, MeasuredTime time, @Nullable Integer places, int meetingAll, String source) {}

    /** Enters it. */
    public Outcome enter(Command c, Actor actor) {
        var id = actor.municipalityId();
        var places = c.places();
        return new Refusals()
                .text(c.name(), "name", "nameMissing")
                .when(rows.isNamed(id, c.name()), "name", "nameTaken")
                .text(c.source(), "source", "sourceMissing")
                .when(c.meetingAll() < 0, "meetingAll", "negative")
                .when(places != null && places < c.meetingAll(), "places", "fewerPlaces")
                .or(() -> rows.save(new MeasurementRow(
                                id,
                                Ids.next(),
                                c.name(),
                                c.time().from(),
                                c.time().to(),
                                places,
                                c.meetingAll(),
                                c.source(),
                                true,
                                actor.requireStaffId(),
                                clock.instant()))
                        .measurementId());
    }
}
