package se.lotsen.finger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.SmallestShown;

/** View: the programmes of a municipality in figures. Guides have the applicants by name, so nothing is hidden from them. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class ListProgrammes {

    private final Programmes programmes;
    private final ProgrammeRows rows;
    private final SmallestShown smallest;

    ListProgrammes(Programmes programmes, ProgrammeRows rows, SmallestShown smallest) {
        this.programmes = programmes;
        this.rows = rows;
        this.smallest = smallest;
    }

    /** A programme with its applications in figures. */
    public record Line(Programme programme, Applications applications) {}

    /**
     * The page.
     *
     * @param rule the rule in use, or null before there is one
     * @param threshold smaller figures than this are hidden
     */
    public record Contents(List<Line> programmes, @Nullable IndexRule rule, int threshold) {

        /** True when some figure is hidden, so that the page has to say so. */
        public boolean hidesSomething() {
            return programmes.stream().anyMatch(line -> line.applications().hideSomething());
        }
    }

    /** The programmes, the latest first. */
    public Contents show(Actor actor) {
        var rule = rows.rules(actor.municipalityId()).stream()
                .map(RuleRow::rule)
                .findFirst()
                .orElse(null);
        var threshold = actor.role() == Role.GUIDE ? 1 : smallest.figure();
        return new Contents(
                programmes.all(actor).stream()
                        .map(one -> line(one, threshold, actor))
                        .toList(),
                rule,
                threshold);
    }

    private Line line(Programme programme, int threshold, Actor actor) {
        var all = programmes.applicants(programme, actor);
        var queue = Queue.of(programme.rule(), programme.places(), programme.startsOn(), all);
        return new Line(programme, Applications.of(programme, queue, all, threshold));
    }
}
