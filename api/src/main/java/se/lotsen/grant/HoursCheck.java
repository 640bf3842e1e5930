package se.lotsen.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Whether hours and talks can belong together, to look at before a report is submitted. Nothing is refused by it.
 *
 * @param hours hours of the salaries that stand
 * @param talks talks that they pay for
 * @param withoutHours salaries that tell no hours, which the sum of hours does not hold
 */
public record HoursCheck(BigDecimal hours, int talks, int withoutHours) {

    /** Hours for one talk, with the way there and what is written, above which somebody should look again: a working day. */
    public static final int MOST_PER_TALK = 8;

    static HoursCheck of(List<Posting> postings) {
        var salaries = postings.stream()
                .filter(posting -> posting.type() == CostType.STAFF && posting.mayBeReversed())
                .toList();
        return new HoursCheck(
                Posting.hoursWorked(salaries),
                salaries.stream().mapToInt(Posting::talks).sum(),
                (int) salaries.stream().filter(Posting::lacksHours).count());
    }

    /** Hours for each talk to one decimal; empty when salaries pay for no talk. */
    public Optional<BigDecimal> perTalk() {
        return talks == 0
                ? Optional.empty()
                : Optional.of(hours.divide(BigDecimal.valueOf(talks), 1, RoundingMode.HALF_UP));
    }

    /** True when each talk has taken more hours than it can have. */
    public boolean isTooMuch() {
        return perTalk()
                .filter(each -> each.compareTo(BigDecimal.valueOf(MOST_PER_TALK)) > 0)
                .isPresent();
    }
}
