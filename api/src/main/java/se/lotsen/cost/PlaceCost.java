package se.lotsen.cost;

import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.Figures;
import se.lotsen.grant.Money;
import se.lotsen.reporting.Shown;

/**
 * What a place costs in a year.
 *
 * @param slug name in addresses, or empty for all places together
 * @param own costs that are the place's alone
 * @param shared its part of what all places share
 * @param kept persons booked by name who came three times or more
 */
public record PlaceCost(String slug, String name, Figures figures, Money own, Money shared, Shown kept) {

    /** All of it. */
    public Money total() {
        return own.plus(shared);
    }

    /**
     * For each visit, reckoned by the sessions that somebody counted: what a session costs, divided by the visits of a counted session. Null
     * when nobody counted a session or no visit was counted, and when there is no cost.
     */
    public @Nullable Money perVisit() {
        if (figures.counted() == 0 || figures.visits() == 0 || !total().isPositive()) return null;
        var counted = figures.counted() / (double) Math.max(figures.counted(), figures.held());
        return new Money(Math.round(total().ore() * counted / figures.visits()));
    }

    /** For each session held; null when there is none, or no cost. */
    public @Nullable Money perSession() {
        return per(figures.held());
    }

    /** For each kept contact; null when there is none, when it is not told, or no cost. */
    public @Nullable Money perKept() {
        var persons = kept.count();
        return persons == null ? null : per(persons);
    }

    private @Nullable Money per(long number) {
        return number == 0 || !total().isPositive() ? null : new Money(Math.round((double) total().ore() / number));
    }
}
