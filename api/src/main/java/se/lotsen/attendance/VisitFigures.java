package se.lotsen.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Swedish;

/** View: what was held at the meeting places in some periods, and the visits to it. Visits, never persons. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class VisitFigures {

    private final AccountRows rows;
    private final Clock clock;

    VisitFigures(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Sums of a period.
     *
     * @param held sessions that were not cancelled and have ended
     * @param visits each time someone came
     * @param women of the visits, as are {@code men}, as far as it was stated
     */
    public record Visits(long held, long visits, long women, long men) {}

    /** Sums of several periods, read once: finding the sessions and their counts takes the time, not which days they were on. */
    public Map<Period, Visits> read(Set<Period> periods, Actor actor) {
        var around = Period.around(periods);
        var from = around.from().atStartOfDay(Swedish.ZONE).toInstant();
        var until = around.to().plusDays(1).atStartOfDay(Swedish.ZONE).toInstant();
        var days = rows.days(actor.municipalityId(), from, until, clock.instant());
        return periods.stream().collect(Collectors.toMap(period -> period, period -> sums(days, period)));
    }

    private static Visits sums(List<VisitDayRow> days, Period period) {
        var in = days.stream().filter(day -> period.holds(day.onDate())).toList();
        return new Visits(
                sum(in, VisitDayRow::held),
                sum(in, VisitDayRow::visits),
                sum(in, VisitDayRow::women),
                sum(in, VisitDayRow::men));
    }

    private static long sum(List<VisitDayRow> days, ToLongFunction<VisitDayRow> figure) {
        return days.stream().mapToLong(figure).sum();
    }
}
