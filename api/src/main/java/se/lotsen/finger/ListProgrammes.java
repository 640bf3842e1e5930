package se.lotsen.finger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: the programmes of a municipality in figures. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class ListProgrammes {

    private final Programmes programmes;
    private final ProgrammeRows rows;

    ListProgrammes(Programmes programmes, ProgrammeRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    /** A programme: how many have applied, wait in the queue, are asked, and take part or have taken part. */
    public record Line(Programme programme, int applied, int queued, int asked, int cohort) {}

    /**
     * The page.
     *
     * @param rule the rule in use, or null before there is one
     */
    public record Contents(List<Line> programmes, @Nullable IndexRule rule) {}

    /** The programmes, the latest first. */
    public Contents show(Actor actor) {
        var rule = rows.rules(actor.municipalityId()).stream()
                .map(RuleRow::rule)
                .findFirst()
                .orElse(null);
        return new Contents(
                programmes.all(actor).stream().map(one -> line(one, actor)).toList(), rule);
    }

    private Line line(Programme programme, Actor actor) {
        var all = programmes.applicants(programme, actor);
        var queue = Queue.of(programme.rule(), programme.places(), programme.startsOn(), all);
        return new Line(
                programme,
                all.size(),
                queue.ranked().size(),
                count(all, one -> one.stage() instanceof Stage.Offered),
                count(all, one -> one.stage().isInCohort(programme.startsOn())));
    }

    private static int count(List<Applicant> all, java.util.function.Predicate<Applicant> which) {
        return (int) all.stream().filter(which).count();
    }
}
