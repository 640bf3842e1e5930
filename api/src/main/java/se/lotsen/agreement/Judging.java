package se.lotsen.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lotsen.agreement.Judged.Cell;
import se.lotsen.shared.Swedish;

/**
 * Judges requirements week by week from the sessions that were held.
 *
 * <p><b>Weeks.</b> A week that is closed by the agreement, a week of holidays and a week in which the requirement did not hold do not count.
 * What is met is met at once; what is not yet met while the week runs does not count until it is over. An approved exception takes a
 * missed week out of the count, and never one that was met.
 *
 * <p><b>Months.</b> A month is the weeks whose Thursdays are in it, also those outside the weeks that are shown. It counts when at least half
 * of its weeks were open; then every open week of it shows how the month went.
 */
public final class Judging {

    private final List<Closure> closures;
    private final List<ApprovedException> exceptions;
    private final Map<Week, List<Occasion>> byWeek;
    private final Instant now;
    private final LocalDate today;

    private Judging(List<Closure> closures, List<ApprovedException> exceptions, List<Occasion> occasions, Instant now) {
        this.closures = closures;
        this.exceptions = exceptions;
        this.byWeek = occasions.stream().collect(Collectors.groupingBy(it -> Week.of(it.startsAt())));
        this.now = now;
        this.today = LocalDate.ofInstant(now, Swedish.ZONE);
    }

    /**
     * Judges one place.
     *
     * @param occasions all sessions at the place in every month that the weeks belong to
     * @return those that held in some of the weeks, in the order given
     */
    public static List<Judged> judge(
            List<Requirement> requirements,
            List<Closure> closures,
            List<ApprovedException> exceptions,
            List<Occasion> occasions,
            List<Week> weeks,
            Instant now) {
        var judging = new Judging(closures, exceptions, occasions, now);
        return requirements.stream()
                .filter(requirement -> weeks.stream().anyMatch(requirement::holdsIn))
                .map(requirement -> requirement.demand().isMonthly()
                        ? judging.byMonth(requirement, weeks)
                        : judging.byWeek(requirement, weeks))
                .toList();
    }

    private Judged byWeek(Requirement requirement, List<Week> weeks) {
        var cells = weeks.stream().map(week -> cell(requirement, week)).toList();
        var met = cells.stream().filter(cell -> cell.mark() == Mark.MET).count();
        var missed = cells.stream().filter(cell -> cell.mark() == Mark.MISSED).count();
        return new Judged(requirement, cells, (int) met, (int) (met + missed));
    }

    private Cell cell(Requirement requirement, Week week) {
        var demand = requirement.demand();
        var count = demand.count(held(List.of(week)));
        var needed = demand.neededIn(week);
        var mark = whyNotCounted(requirement, week).orElseGet(() -> mark(requirement, List.of(week), count >= needed));
        return cell(requirement, week, mark, count, needed);
    }

    private Judged byMonth(Requirement requirement, List<Week> weeks) {
        var months = weeks.stream().collect(Collectors.groupingBy(Week::month, TreeMap::new, Collectors.toList()));
        var cells = new ArrayList<Cell>();
        var met = 0;
        var counted = 0;
        for (var month : months.entrySet()) {
            var mark = month(requirement, month.getKey());
            if (mark == Mark.MET) met++;
            if (mark == Mark.MET || mark == Mark.MISSED) counted++;
            var count = requirement.demand().count(held(Week.of(month.getKey())));
            for (var week : month.getValue()) {
                var shown = whyNotCounted(requirement, week).orElse(mark);
                cells.add(cell(
                        requirement, week, shown, count, requirement.demand().atLeast()));
            }
        }
        return new Judged(requirement, List.copyOf(cells), met, counted);
    }

    private Mark month(Requirement requirement, YearMonth month) {
        var weeks = Week.of(month);
        var open = weeks.stream()
                .filter(week -> whyNotCounted(requirement, week).isEmpty())
                .toList();
        if (open.size() * 2 < weeks.size()) return Mark.CLOSED;
        var enough =
                requirement.demand().count(held(weeks)) >= requirement.demand().atLeast();
        return mark(requirement, open, enough);
    }

    /** How open weeks went together. */
    private Mark mark(Requirement requirement, List<Week> open, boolean enough) {
        if (enough) return Mark.MET;
        if (open.stream().anyMatch(week -> !exceptions(requirement, week).isEmpty())) return Mark.EXCEPTED;
        return today.isAfter(open.getLast().sunday()) ? Mark.MISSED : Mark.RUNNING;
    }

    private Optional<Mark> whyNotCounted(Requirement requirement, Week week) {
        if (!requirement.holdsIn(week)) return Optional.of(Mark.OUTSIDE);
        if (closures.stream().anyMatch(closure -> closure.holds(week))) return Optional.of(Mark.CLOSED);
        return week.isHoliday() ? Optional.of(Mark.HOLIDAY) : Optional.empty();
    }

    private Cell cell(Requirement requirement, Week week, Mark mark, int count, int needed) {
        var cancelled = byWeek.getOrDefault(week, List.of()).stream()
                .filter(occasion ->
                        occasion.isCancelled() && requirement.demand().concerns(occasion))
                .toList();
        return new Cell(week, mark, count, needed, cancelled, exceptions(requirement, week));
    }

    private List<ApprovedException> exceptions(Requirement requirement, Week week) {
        return exceptions.stream().filter(one -> one.holds(requirement, week)).toList();
    }

    private List<Occasion> held(Collection<Week> weeks) {
        return weeks.stream()
                .flatMap(week -> byWeek.getOrDefault(week, List.of()).stream())
                .filter(occasion -> occasion.isHeld(now))
                .toList();
    }
}
