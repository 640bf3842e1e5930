package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;

/**
 * One kind of cost of one payer in a year.
 *
 * @param placeId null for what all places share
 */
@Introspected
public record CostLine(@Nullable UUID placeId, CostKind kind, Payer payer, long amountOre) {

    /** The amount. */
    public Money amount() {
        return new Money(amountOre);
    }
}
