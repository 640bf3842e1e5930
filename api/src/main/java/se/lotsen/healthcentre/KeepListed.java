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

/** A manager writes down how many residents of 65 or more are listed with a health centre on a day. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepListed {

    private static final int MOST = 99_999;

    private final HealthCentreRows rows;
    private final Units units;
    private final Clock clock;

    KeepListed(HealthCentreRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /**
     * How many, and on which day it was so many.
     *
     * @param listed negative when it cannot be read
     * @param asOf null while it cannot be read
     */
    public record Command(
            UUID healthCentreId, int listed, @Nullable LocalDate asOf) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Kept() implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it. */
    public Outcome keep(Command c, Actor actor) {
        var centre = CentreWords.centre(units, c.healthCentreId(), actor);
        var errors = new CentreWords()
                .when(c.listed() < 0 || c.listed() > MOST, "listed", "healthCentre.listed")
                .day("asOf", c.asOf(), Swedish.today(clock))
                .errors();
        var asOf = c.asOf();
        if (asOf == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        rows.addListing(
                actor.municipalityId(),
                Ids.next(),
                centre.id(),
                c.listed(),
                asOf,
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Kept();
    }
}
