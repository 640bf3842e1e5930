package se.lotsen.finger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A manager opens a programme for applications. It goes by the rule in use on that day for as long as it lasts. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class OpenProgramme {

    private static final int MOST_PLACES = 500;
    private static final int MOST_ANSWER_DAYS = 60;
    private static final int MOST_MEASURES = 12;
    private static final int LONGEST = 100;

    private final ProgrammeRows rows;
    private final Clock clock;

    OpenProgramme(ProgrammeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A programme.
     *
     * @param startsOn null while it cannot be read, as is {@code endsOn}
     * @param measures one a line: what is measured, and its unit within brackets
     */
    public record Command(
            String name,
            int places,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int answerDays,
            String measures) {}

    /** Opens it. */
    public Outcome open(Command c, Actor actor) {
        var measures = measures(c.measures());
        var rules = rows.rules(actor.municipalityId());
        var errors = errors(c, measures, actor);
        if (rules.isEmpty()) errors.add(new FieldError("name", "finger.noRule"));
        var from = c.startsOn();
        var to = c.endsOn();
        if (from == null || to == null || !errors.isEmpty()) return new Outcome.Refused(List.copyOf(errors));
        var id = Ids.next();
        rows.open(
                actor.municipalityId(),
                id,
                c.name(),
                rules.getFirst().ruleId(),
                c.places(),
                from,
                to,
                c.answerDays(),
                actor.requireStaffId(),
                clock.instant());
        for (var i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            rows.measure(actor.municipalityId(), Ids.next(), id, i, measure.name(), measure.unit());
        }
        return new Outcome.Written(id);
    }

    private record Line(String name, String unit) {}

    private static List<Line> measures(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(OpenProgramme::measure)
                .toList();
    }

    private static Line measure(String line) {
        var bracket = line.lastIndexOf('(');
        if (bracket < 0 || !line.endsWith(")")) return new Line(line, "");
        return new Line(
                line.substring(0, bracket).strip(),
                line.substring(bracket + 1, line.length() - 1).strip());
    }

    private List<FieldError> errors(Command c, List<Line> measures, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (c.name().isBlank()) errors.add(new FieldError("name", "finger.name"));
        else if (c.name().length() > LONGEST) errors.add(new FieldError("name", "finger.longName"));
        else if (rows.isNamed(actor.municipalityId(), c.name())) errors.add(new FieldError("name", "finger.nameTaken"));
        if (c.places() < 1 || c.places() > MOST_PLACES) errors.add(new FieldError("places", "finger.places"));
        var from = c.startsOn();
        var to = c.endsOn();
        if (from == null) errors.add(new FieldError("startsOn", "date.unreadable"));
        if (to == null) errors.add(new FieldError("endsOn", "date.unreadable"));
        if (from != null && to != null && !to.isAfter(from))
            errors.add(new FieldError("endsOn", "finger.daysReversed"));
        else if (to != null && to.isBefore(Swedish.today(clock))) errors.add(new FieldError("endsOn", "finger.over"));
        if (c.answerDays() < 1 || c.answerDays() > MOST_ANSWER_DAYS) {
            errors.add(new FieldError("answerDays", "finger.answerDays"));
        }
        errors.addAll(errors(measures));
        return errors;
    }

    private static List<FieldError> errors(List<Line> measures) {
        var errors = new ArrayList<FieldError>();
        if (measures.isEmpty() || measures.size() > MOST_MEASURES) {
            errors.add(new FieldError("measures", "finger.measures"));
        }
        if (measures.stream().anyMatch(one -> one.name().isEmpty() || one.unit().isEmpty())) {
            errors.add(new FieldError("measures", "finger.unit"));
        }
        if (measures.stream()
                .anyMatch(one -> one.name().length() > LONGEST || one.unit().length() > LONGEST)) {
            errors.add(new FieldError("measures", "finger.longMeasure"));
        }
        var names = measures.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (names < measures.size()) errors.add(new FieldError("measures", "finger.measureTwice"));
        return errors;
    }
}
