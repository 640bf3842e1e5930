package se.lotsen.finger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.StoredJson;

/** A manager writes a new version of the lifestyle index. The versions before stay as they were, and so do the programmes that go by them. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepRule {

    private static final int OLDEST = 120;

    private final ProgrammeRows rows;
    private final Clock clock;

    KeepRule(ProgrammeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A version.
     *
     * @param source where questions and points come from
     * @param questions as {@link RuleText} reads them
     */
    public record Command(String source, int leastAge, int leastIndex, String questions) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is the version in use from now on. */
        record Kept() implements Outcome {}

        /** It is not; what has to be put right, and in which lines. */
        record Refused(List<FieldError> errors, List<RuleText.Fault> lines) implements Outcome {}
    }

    /** All versions, the one in use first. */
    public List<IndexRule> versions(Actor actor) {
        return rows.rules(actor.municipalityId()).stream().map(RuleRow::rule).toList();
    }

    /** Keeps it. */
    public Outcome keep(Command c, Actor actor) {
        var read = RuleText.read(c.questions());
        var errors = errors(c, read);
        if (!errors.isEmpty() || !read.faults().isEmpty()) return new Outcome.Refused(errors, read.faults());
        rows.keepRule(
                actor.municipalityId(),
                Ids.next(),
                c.source(),
                c.leastAge(),
                c.leastIndex(),
                StoredJson.write(read.questions()),
                actor.requireStaffId(),
                clock.instant());
        return new Outcome.Kept();
    }

    private static List<FieldError> errors(Command c, RuleText.Read read) {
        var errors = new ArrayList<FieldError>();
        if (c.source().isBlank()) errors.add(new FieldError("source", "finger.source"));
        if (c.leastAge() < 0 || c.leastAge() > OLDEST) errors.add(new FieldError("leastAge", "finger.leastAge"));
        if (read.questions().isEmpty()) errors.add(new FieldError("questions", "finger.questions"));
        var highest = read.questions().stream().mapToInt(RuleQuestion::highest).sum();
        if (c.leastIndex() < 0 || c.leastIndex() > highest)
            errors.add(new FieldError("leastIndex", "finger.leastIndex"));
        return errors;
    }
}
