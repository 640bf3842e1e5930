package se.lotsen.cost;

import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.Figures;
import se.lotsen.grant.Money;

/**
 * What a place costs in a year.
 *
 * @param slug name in addresses, or empty for all places together
 * @param own costs that are the place's alone
 * @param shared its part of what all places share
 * @param kept persons booked by name who came three times or more; null when it is not told
 */
public record PlaceCost(
        String slug,
        String name,
        Figures figures,
        Money own,
        Money shared,
        @Nullable Integer kept) {

    /** All of it. */
    public Money total() {
        return own.plus(shared);
    }

    /** For each visit that was counted; null when there is none, or no cost. */
    public @Nullable Money perVisit() {
        return per(figures.visits());
    }

    /** For each session held; null when there is none, or no cost. */
    public @Nullable Money perSession() {
        return per(figures.held());
    }

    /** For each kept contact; null when there is none, when it is not told, or no cost. */
    public @Nullable Money perKept() {
        return kept == null ? null : per(kept);
    }

    private @Nullable Money per(long number) {
        return number == 0 || !total().isPositive() ? null : new Money(Math.round((double) total().ore() / number));
    }
}
