package se.lotsen.cost;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager keeps a sheet of what a change would cost and give. A sheet is not changed: a new reckoning is a new sheet. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class WriteScenario {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final ScenarioRows rows;
    private final Clock clock;

    WriteScenario(ScenarioRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A sheet. Fields as in {@link Scenario}, without personal data. */
    public record Command(
            String title,
            String background,
            String alternative,
            String perspective,
            String result,
            List<Scenario.Line> lines) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Written(UUID id) implements Outcome {}

        /** Not kept: names of the fields that need something. */
        record Incomplete(List<String> fields) implements Outcome {}
    }

    /** Keeps it. */
    public Outcome write(Command c, Actor actor) {
        var missing = missing(c);
        if (!missing.isEmpty()) return new Outcome.Incomplete(missing);
        var id = Ids.next();
        rows.write(
                actor.municipalityId(),
                id,
                c.title().strip(),
                c.background().strip(),
                c.alternative().strip(),
                c.perspective().strip(),
                c.result().strip(),
                clock.instant(),
                actor.requireStaffId());
        for (var at = 0; at < c.lines().size(); at++) {
            var line = c.lines().get(at);
            rows.add(
                    actor.municipalityId(),
                    id,
                    at + 1,
                    line.payer().name(),
                    line.effect().name(),
                    line.label().strip(),
                    line.amount().ore());
        }
        return new Outcome.Written(id);
    }

    private static List<String> missing(Command c) {
        var missing = new ArrayList<String>();
        if (unfit(c.title(), LONGEST_TITLE)) missing.add("title");
        if (unfit(c.background(), LONGEST_TEXT)) missing.add("background");
        if (unfit(c.alternative(), LONGEST_TEXT)) missing.add("alternative");
        if (unfit(c.perspective(), LONGEST_TEXT)) missing.add("perspective");
        if (unfit(c.result(), LONGEST_TEXT)) missing.add("result");
        var unfit = c.lines().stream()
                .anyMatch(line ->
                        unfit(line.label(), LONGEST_TITLE) || !line.amount().isPositive());
        if (c.lines().isEmpty() || unfit) missing.add("lines");
        return missing;
    }

    private static boolean unfit(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
