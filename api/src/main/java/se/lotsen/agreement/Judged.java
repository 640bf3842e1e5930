package se.lotsen.agreement;

import java.util.List;

/**
 * A requirement judged over some weeks.
 *
 * @param cells one for each week, in their order
 * @param met weeks, or for what is counted by month the months, in which it was met
 * @param counted weeks or months that count
 */
public record Judged(Requirement requirement, List<Cell> cells, int met, int counted) {

    /**
     * One week.
     *
     * @param count sessions that counted; for what is counted by month those of the month
     * @param needed how many there had to be
     * @param cancelled sessions of the week that would have counted and were cancelled
     * @param exceptions approved exceptions that hold for the week
     */
    public record Cell(
            Week week, Mark mark, int count, int needed, List<Occasion> cancelled, List<ApprovedException> exceptions) {

        /** True when it was missed because what was planned was cancelled and nothing came instead. */
        public boolean isCancelledWithoutReplacement() {
            return mark == Mark.MISSED && !cancelled.isEmpty();
        }

        /** True when something was cancelled and enough was held all the same. */
        public boolean isReplaced() {
            return mark == Mark.MET && !cancelled.isEmpty();
        }
    }

    /** True when it was met whenever it counted. */
    public boolean isMet() {
        return met == counted;
    }

    /** True when there is a week or month to judge. */
    public boolean isCounted() {
        return counted > 0;
    }

    /** Approved exceptions that hold for some of the weeks. */
    public List<ApprovedException> exceptions() {
        return cells.stream()
                .flatMap(cell -> cell.exceptions().stream())
                .distinct()
                .toList();
    }

    /** The weeks in which it was missed. */
    public List<Cell> missed() {
        return cells.stream().filter(cell -> cell.mark() == Mark.MISSED).toList();
    }
}
