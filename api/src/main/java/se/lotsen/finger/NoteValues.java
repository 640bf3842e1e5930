package se.lotsen.finger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;

/** A guide notes what was measured of somebody in the cohort before or after the programme. What is left empty is missing, never zero. */
@UseCase(roles = Role.GUIDE)
public class NoteValues {

    private static final BigDecimal MOST = new BigDecimal("99999.99");

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    NoteValues(Programmes programmes, ApplicationRows rows, Persons persons, AccessLog log, Clock clock) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** What was measured on a day. */
    public record Command(UUID applicationId, MeasuredAt occasion, LocalDate on, List<Value> values) {}

    /** One value. */
    public record Value(UUID measureId, BigDecimal value) {}

    /** Notes it. A value that was noted before is replaced. */
    public Outcome note(Command c, Actor actor) {
        var line = programmes.line(c.applicationId(), actor);
        var programme = programmes.read(line.programmeId(), actor);
        var person = persons.read(line.personId(), actor);
        var errors = errors(c, line, programme);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        for (var value : c.values()) {
            rows.keepValue(
                    actor.municipalityId(),
                    c.applicationId(),
                    value.measureId(),
                    c.occasion(),
                    value.value(),
                    c.on(),
                    actor.requireStaffId(),
                    clock.instant());
        }
        log.person(AccessLog.Action.CHANGE, person.id(), null);
        return new Outcome.Written(c.applicationId());
    }

    private List<FieldError> errors(Command c, ApplicationLine line, Programme programme) {
        var errors = new ArrayList<FieldError>();
        var known = programme.measures().stream().map(Programme.Measure::id).toList();
        if (!line.applicant().stage().isInCohort(programme.startsOn()))
            errors.add(new FieldError("on", "finger.notInCohort"));
        if (c.on().isAfter(programmes.today())) errors.add(new FieldError("on", "finger.ahead"));
        if (c.values().isEmpty()) errors.add(new FieldError("on", "finger.nothing"));
        for (var value : c.values()) {
            if (!known.contains(value.measureId())) errors.add(new FieldError("on", "finger.measure"));
            else if (value.value().abs().compareTo(MOST) > 0) {
                errors.add(new FieldError("value-" + value.measureId(), "finger.value"));
            }
        }
        return List.copyOf(errors);
    }
}
