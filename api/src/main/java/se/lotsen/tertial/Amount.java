package se.lotsen.tertial;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.Shown;

/**
 * A figure of a report. Nothing is not 0: where nothing was counted or written, nothing is told.
 *
 * @param number null when there is nothing, or when it is hidden
 * @param hidden true when it is not told because a group is small
 */
public record Amount(@Nullable BigDecimal number, boolean hidden) {

    /** Nothing. */
    public static final Amount NOTHING = new Amount(null, false);

    /** What is not told. */
    public static final Amount HIDDEN = new Amount(null, true);

    /** A number somebody wrote, or nothing. */
    public static Amount of(@Nullable BigDecimal number) {
        return number == null ? NOTHING : new Amount(number.stripTrailingZeros(), false);
    }

    /** Something that is counted. */
    static Amount of(long counted) {
        return counted == 0 ? NOTHING : of(BigDecimal.valueOf(counted));
    }

    /** A figure of persons, as it may be shown. */
    static Amount of(Shown shown) {
        var count = shown.count();
        return count == null ? HIDDEN : of((long) count);
    }

    /** The sum of those that there are; nothing when there are none, and hidden when one of them is. */
    static Amount sum(List<Amount> amounts) {
        if (amounts.stream().anyMatch(Amount::hidden)) return HIDDEN;
        return amounts.stream()
                .filter(amount -> amount.number != null)
                .reduce(NOTHING, (one, two) -> of(plain(one).add(plain(two))));
    }

    /** The last of those that there are. */
    static Amount last(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.number != null || amount.hidden)
                .reduce(NOTHING, (_, later) -> later);
    }

    private static BigDecimal plain(Amount amount) {
        return amount.number == null ? BigDecimal.ZERO : amount.number;
    }

    /** As it is kept: "94", "1.8", "" for nothing, "hidden". */
    public String kept() {
        if (hidden) return "hidden";
        return number == null ? "" : number.toPlainString();
    }

    /** As it was kept. */
    public static Amount kept(String text) {
        if (text.equals("hidden")) return HIDDEN;
        return text.isEmpty() ? NOTHING : of(new BigDecimal(text));
    }
}
