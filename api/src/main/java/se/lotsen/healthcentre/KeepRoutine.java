package se.lotsen.healthcentre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** A manager writes down what is agreed with a health centre; what was written before stays as its history. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepRoutine {

    private final HealthCentreRows rows;
    private final Units units;
    private final Clock clock;

    KeepRoutine(HealthCentreRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What is agreed.
     *
     * @param signedOn null when no routine is signed
     * @param contactName may be empty
     * @param unreadable names of those of the days that say something which is no day
     */
    public record Command(
            UUID healthCentreId,
            @Nullable LocalDate signedOn,
            String contactName,
            @Nullable LocalDate lastMeetingOn,
            @Nullable LocalDate nextMeetingOn,
            Set<String> unreadable) {}

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
        var today = Swedish.today(clock);
        var next = c.nextMeetingOn();
        var errors = new CentreWords()
                .when(c.unreadable().contains("signedOn"), "signedOn", "date.unreadable")
                .notAhead("signedOn", c.signedOn(), today)
                .name("contactName", c.contactName(), false)
                .when(c.unreadable().contains("lastMeetingOn"), "lastMeetingOn", "date.unreadable")
                .notAhead("lastMeetingOn", c.lastMeetingOn(), today)
                .when(c.unreadable().contains("nextMeetingOn"), "nextMeetingOn", "date.unreadable")
                .when(next != null && next.isBefore(today), "nextMeetingOn", "healthCentre.past")
                .errors();
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        rows.save(new RoutineRow(
                actor.municipalityId(),
                Ids.next(),
                centre.id(),
                c.signedOn(),
                c.contactName().strip(),
                c.lastMeetingOn(),
                next,
                clock.instant(),
                actor.requireStaffId()));
        return new Outcome.Kept();
    }
}
