package se.lotsen.finger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;

/** A guide takes a file of applications: all of them, or none while a line is wrong. */
@UseCase(roles = Role.GUIDE)
public class ImportApplications {

    private final Programmes programmes;
    private final Applying applying;
    private final AccessLog log;

    ImportApplications(Programmes programmes, Applying applying, AccessLog log) {
        this.programmes = programmes;
        this.applying = applying;
        this.log = log;
    }

    /** A line of the file, numbered as a spreadsheet does. */
    public record Line(int line, Application application) {}

    /** What is wrong in a line. */
    public record Fault(int line, FieldError error) {}

    /** What a file would do: how many applications are new, how many came before, and what is wrong. */
    public record Plan(int applications, int appliedAlready, List<Fault> faults) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * So many were taken; those who had applied before were left as they were.
         *
         * @param left lines whose person the actor may not know of; a named handler takes them
         */
        record Taken(int applications, List<Fault> left) implements Outcome {}

        /** None was. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** The programme whose applications they are to be. */
    public Programme programme(UUID programmeId, Actor actor) {
        log.persons(AccessLog.Action.READ, List.of(), null);
        return programmes.read(programmeId, actor);
    }

    /** Looks at a file and keeps nothing. */
    public Plan preview(UUID programmeId, List<Line> lines, Actor actor) {
        var programme = programmes.read(programmeId, actor);
        log.persons(AccessLog.Action.READ, List.of(), null);
        var faults = faults(lines, programme, actor);
        var again = (int) lines.stream()
                .filter(line -> applying.hasApplied(line.application().number(), programme, actor))
                .count();
        return new Plan(lines.size() - again, again, faults);
    }

    /** Takes them. */
    public Outcome take(UUID programmeId, List<Line> lines, Actor actor) {
        var programme = programmes.forUpdate(programmeId, actor);
        log.persons(AccessLog.Action.READ, List.of(), null);
        var faults = faults(lines, programme, actor);
        if (!faults.isEmpty()) return new Outcome.Refused(faults);
        var taken = 0;
        var left = new ArrayList<Fault>();
        for (var line : lines) {
            if (applying.hasApplied(line.application().number(), programme, actor)) continue;
            switch (applying.keep(line.application(), programme, actor)) {
                case se.lotsen.finger.Outcome.Written _ -> taken++;
                case se.lotsen.finger.Outcome.Refused refused ->
                    refused.errors().forEach(error -> left.add(new Fault(line.line(), error)));
            }
        }
        return new Outcome.Taken(taken, List.copyOf(left));
    }

    private List<Fault> faults(List<Line> lines, Programme programme, Actor actor) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            applying.errors(line.application(), programme, actor)
                    .forEach(error -> faults.add(new Fault(line.line(), error)));
            if (PersonNumber.fromTyped(line.application().number()) instanceof PersonNumber.Parsed(var number)
                    && !seen.add(number.value())) {
                faults.add(new Fault(line.line(), new FieldError("number", "finger.twice")));
            }
        }
        return List.copyOf(faults);
    }
}
