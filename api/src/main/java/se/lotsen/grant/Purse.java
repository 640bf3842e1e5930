package se.lotsen.grant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a grant's money comes to: every krona is used, paid back, or left, and what is left is a unit's or nobody's.
 *
 * @param amount what the municipality got
 * @param used what is booked, corrections taken off
 * @param repaid what has been paid back to the state
 * @param shares what units have been given
 */
public record Purse(Money amount, Money used, Money repaid, List<UnitShare> shares) {

    /** Neither used nor paid back. */
    public Money left() {
        return amount.minus(used).minus(repaid);
    }

    /** Got and not used, whether it has been paid back or not. */
    public Money unused() {
        return amount.minus(used).orNothing();
    }

    /** What has still to be paid back if nothing more is booked. */
    public Money toRepay() {
        return left().orNothing();
    }

    /** Given to units. */
    public Money given() {
        return shares.stream().map(UnitShare::given).reduce(Money.ZERO, Money::plus);
    }

    /** A unit's share, or empty when nothing was decided about it. */
    public Optional<UnitShare> share(String unit) {
        return shares.stream().filter(share -> share.unit().equals(unit)).findFirst();
    }

    /**
     * The most that can be booked on a unit, or on what no unit has been given.
     *
     * @param unit null for what no unit has been given
     */
    public Money leftFor(@Nullable String unit) {
        var own = unit == null
                ? undistributed()
                : share(unit).map(UnitShare::left).orElse(Money.ZERO);
        return (own.compareTo(left()) < 0 ? own : left()).orNothing();
    }

    /** Neither given to a unit nor used without one. */
    public Money undistributed() {
        var usedByUnits = shares.stream().map(UnitShare::used).reduce(Money.ZERO, Money::plus);
        return amount.minus(given()).minus(used.minus(usedByUnits));
    }
}
