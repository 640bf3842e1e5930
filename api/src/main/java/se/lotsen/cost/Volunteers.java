package se.lotsen.cost;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;

/**
 * Hours that volunteers gave at a place in a year.
 *
 * @param shadowOre what an hour is reckoned to be worth, in öre, or null
 */
@Introspected
public record Volunteers(
        String place, BigDecimal hours, @Nullable Long shadowOre) {

    /** What an hour is reckoned to be worth, or null. */
    public @Nullable Money price() {
        return shadowOre == null ? null : new Money(shadowOre);
    }

    /** What the hours are reckoned to be worth, or null. Nobody pays it: it is added to no cost. */
    public @Nullable Money worth() {
        return shadowOre == null
                ? null
                : new Money(hours.multiply(BigDecimal.valueOf(shadowOre))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
