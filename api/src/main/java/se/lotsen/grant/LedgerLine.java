package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record LedgerLine(
        UUID postingId,
        LocalDate bookedOn,
        long amountOre,
        CostType costType,
        Purpose purpose,
        Provider provider,
        @Nullable BigDecimal hours,
        String voucher,
        String description,
        Instant postedAt,
        String postedByName,
        @Nullable String reversedVoucher,
        boolean reversed,
        @Nullable String unit,
        int talks,
        boolean toldApart) {

    Posting posting() {
        return new Posting(
                postingId,
                bookedOn,
                new Money(amountOre),
                costType,
                purpose,
                provider,
                hours,
                voucher,
                description,
                postedAt,
                postedByName,
                reversedVoucher,
                reversed,
                unit,
                talks,
                toldApart);
    }
}
