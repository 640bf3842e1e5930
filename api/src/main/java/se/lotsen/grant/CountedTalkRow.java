package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.HomeCareSource;
import se.lotsen.shared.Sex;

@Introspected
record CountedTalkRow(
        UUID personId,
        String number,
        LocalDate onDate,
        Sex sex,
        @Nullable String guideName,
        @Nullable HomeCareSource homeCareFrom,
        @Nullable LocalDate homeCareOn,
        @Nullable UUID paidBy,
        @Nullable String voucher) {

    boolean isPaidBy(UUID grantId) {
        return grantId.equals(paidBy);
    }
}
