package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * Money that has been paid back to the state.
 *
 * @param reference number of the invoice or the payment
 */
@Introspected
public record Repayment(LocalDate paidOn, long amountOre, String reference) {

    /** The amount. */
    public Money amount() {
        return new Money(amountOre);
    }
}
