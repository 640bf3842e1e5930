package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cost booked on a grant, or one that takes another back.
 *
 * @param bookedOn date of the cost
 * @param amount negative when it takes another posting back
 * @param hours hours worked, or null
 * @param voucher number in the accounts
 * @param reverses voucher of the posting that it takes back, or null
 * @param reversed true when another posting has taken this one back
 * @param unit the unit whose share pays, or null
 * @param talks talks that it pays for
 * @param toldApart true when a manager said that it is another cost than that with its voucher and amount in the year before or after
 */
public record Posting(
        UUID id,
        LocalDate bookedOn,
        Money amount,
        CostType type,
        Purpose purpose,
        Provider provider,
        @Nullable BigDecimal hours,
        String voucher,
        String description,
        Instant postedAt,
        String postedBy,
        @Nullable String reverses,
        boolean reversed,
        @Nullable String unit,
        int talks,
        boolean toldApart) {

    /** Hours worked in all: those of salaries. Hours of another kind of cost are nobody's that the municipality pays. */
    public static BigDecimal hoursWorked(List<Posting> postings) {
        return postings.stream().flatMap(posting -> posting.worked().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The hours that it adds to those worked in all; empty where it adds none. */
    public Optional<BigDecimal> worked() {
        return type == CostType.STAFF && hours != null && hours.signum() != 0 ? Optional.of(hours) : Optional.empty();
    }

    /** True for a salary that stands and tells no hours: they are missing beside the talks and in the report. */
    public boolean lacksHours() {
        return mayBeReversed() && lacksHours(type, hours);
    }

    /** True for a salary of which nobody has written how many hours it pays. */
    static boolean lacksHours(CostType type, @Nullable BigDecimal hours) {
        return type == CostType.STAFF && (hours == null || hours.signum() == 0);
    }

    /** True when it can be taken back: it is a cost, and still stands. */
    public boolean mayBeReversed() {
        return reverses == null && !reversed;
    }

    /** True when talks can be linked to it: hours worked or talks bought, and it still stands. */
    public boolean paysTalks() {
        return mayBeReversed() && (type == CostType.STAFF || type == CostType.BOUGHT_TALKS);
    }
}
