package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A decision about a unit's share of a grant.
 *
 * @param amountOre what is given, in öre; negative for what is taken
 * @param decision its reference
 */
@Introspected
public record Allocation(String unit, long amountOre, String decision, LocalDate decidedOn) {

    /** The amount. */
    public Money amount() {
        return new Money(amountOre);
    }
}
