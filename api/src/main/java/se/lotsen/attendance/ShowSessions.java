package se.lotsen.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: the sessions of a week, a leader's own or all of the municipality, with what is counted. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER},
        logs = Logs.NOTHING,
        countsProtected = true)
public class ShowSessions {

    private final CountRows rows;
    private final Clock clock;

    ShowSessions(CountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param from first day, a Monday
     * @param own true for a leader: only the leader's own
     */
    public record Page(LocalDate from, LocalDate today, boolean own, List<SessionLine> sessions) {}

    /**
     * Shows them.
     *
     * @param day a day of the week, or null for this week
     */
    public Page show(@Nullable LocalDate day, Actor actor) {
        var today = Swedish.today(clock);
        var monday = Swedish.monday(day == null ? today : day);
        var own = actor.role() == Role.ACTIVITY_LEADER;
        var found = rows.sessions(
                actor.municipalityId(),
                monday.atStartOfDay(Swedish.ZONE).toInstant(),
                monday.plusWeeks(1).atStartOfDay(Swedish.ZONE).toInstant(),
                own ? actor.requireStaffId() : null);
        return new Page(monday, today, own, found);
    }
}
