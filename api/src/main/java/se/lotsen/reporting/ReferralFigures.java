package se.lotsen.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Referrals that came in a year, by health centre and third of the year, and whether they have been answered. Hidden together.
 *
 * @param centres the tables' rows, before the row of totals; the columns are the thirds, before the column of totals
 * @param medians working days to the answer in the year for each centre and last for all, null where too few are answered or their number is
 *     hidden
 * @param mediansOfAll the same for all centres in each third, and last in the year
 */
record ReferralFigures(
        List<UUID> centres,
        ShownTable received,
        ShownTable answered,
        List<@Nullable Integer> medians,
        List<@Nullable Integer> mediansOfAll) {

    /** How many have been answered in a period. */
    Shown answered(FixedPeriod period) {
        return answered.cells().getLast().get(column(period));
    }

    /** The median in a period, or null. */
    @Nullable
    Integer median(FixedPeriod period) {
        return mediansOfAll.get(column(period));
    }

    /** True when the answered ones may be seen one by one. */
    boolean hasRows() {
        return answered.cells().getLast().stream().noneMatch(Shown::isHidden);
    }

    /** The column of a period. */
    static int column(FixedPeriod period) {
        var tertial = period.tertial();
        return tertial == null ? 3 : tertial - 1;
    }
}
