package se.lotsen.healthcentre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A manager writes down a contact with a health centre's staff. It is about the work, never about a person who is referred. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class LogContact {

    private final HealthCentreRows rows;
    private final Units units;
    private final Clock clock;

    LogContact(HealthCentreRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /**
     * When, with whom and what was said.
     *
     * @param on null while it cannot be read
     */
    public record Command(UUID healthCentreId, @Nullable LocalDate on, String spokeWith, String said) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Noted. */
        record Noted() implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var centre = CentreWords.centre(units, c.healthCentreId(), actor);
        var errors = new CentreWords()
                .day("on", c.on(), Swedish.today(clock))
                .name("spokeWith", c.spokeWith(), true)
                .said("said", c.said())
                .errors();
        var on = c.on();
        if (on == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        rows.addContact(
                actor.municipalityId(),
                Ids.next(),
                centre.id(),
                on,
                c.spokeWith().strip(),
                c.said().strip(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Noted();
    }
}
