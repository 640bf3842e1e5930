package se.lotsen.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;

/**
 * How one activity at one place fits a person.
 *
 * @param inTheirTown true when the place is in the town where the person lives, as far as both are known
 * @param next the soonest session that suits, or else the soonest; null when none is planned
 * @param fits passar för att
 * @param notes tänk på
 * @param against passar inte; empty when it fits
 */
public record Fit(
        Offering offering,
        boolean inTheirTown,
        @Nullable Session next,
        List<Reason> fits,
        List<Reason> notes,
        List<Reason> against) {

    /** True when a rule speaks against it. */
    public boolean isExcluded() {
        return !against.isEmpty();
    }

    /** Soonest session, or empty. */
    public Optional<Session> session() {
        return Optional.ofNullable(next);
    }
}
