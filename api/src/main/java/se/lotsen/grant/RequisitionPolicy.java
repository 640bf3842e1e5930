package se.lotsen.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of an amount that was asked for, whether it is noted with the grant or afterwards. */
final class RequisitionPolicy {

    private RequisitionPolicy() {}

    /**
     * Every rule that says no, at the fields {@code amount} and {@code day}.
     *
     * @param askedOn day on which it was asked for, or null when nobody has said
     * @param due last day to ask, or null when not known
     */
    static List<Refusal> refusals(
            Money amount, @Nullable LocalDate askedOn, Money ceiling, @Nullable LocalDate due, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (!amount.isPositive()) refusals.add(Refusal.of("amount", "amountNotPositive"));
        if (amount.compareTo(ceiling) > 0) refusals.add(Refusal.of("amount", "aboveCeiling", ceiling.text()));
        if (askedOn == null) {
            refusals.add(Refusal.of("day", "askedOnMissing"));
            return refusals;
        }
        if (due != null && askedOn.isAfter(due)) {
            refusals.add(Refusal.of("day", "askedTooLate", due));
        }
        if (askedOn.isAfter(today)) refusals.add(Refusal.of("day", "askedAhead"));
        return refusals;
    }
}
