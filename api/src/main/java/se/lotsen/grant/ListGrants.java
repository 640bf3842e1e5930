package se.lotsen.grant;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: every grant with what its money comes to, and the days that are coming. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ListGrants {

    private final GrantRows grants;
    private final ReportRows reports;
    private final Purses purses;
    private final Clock clock;

    ListGrants(GrantRows grants, ReportRows reports, Purses purses, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.purses = purses;
        this.clock = clock;
    }

    /** A grant, what its money comes to, and its days. */
    public record Line(Grant grant, Purse purse, List<Deadline> deadlines) {}

    /** All grants, latest year first. */
    public record Contents(List<Line> lines) {

        /** Every day on which something is still to be done, first day first. */
        public List<Deadline> toDo() {
            return lines.stream()
                    .flatMap(line -> line.deadlines().stream())
                    .filter(deadline -> !deadline.done())
                    .sorted(Comparator.comparing(Deadline::on))
                    .toList();
        }
    }

    /** Lists them. */
    public Contents show(Actor actor) {
        var id = actor.municipalityId();
        var reported = reports.reported(id);
        var approved = grants.approvedOmbud(id);
        var today = Swedish.today(clock);
        return new Contents(grants.all(id).stream()
                .map(GrantRow::grant)
                .map(grant -> {
                    var purse = purses.of(grant, id);
                    var deadlines = Deadline.of(
                            grant, purse.left(), reported.contains(grant.id()), approved.contains(grant.id()), today);
                    return new Line(grant, purse, deadlines);
                })
                .toList());
    }
}
