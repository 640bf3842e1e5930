package se.lotsen.grant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("grant_posting")
record PostingRow(
        String municipalityId,
        @Id UUID postingId,
        UUID grantId,
        LocalDate bookedOn,
        long amountOre,
        CostType costType,
        Purpose purpose,
        Provider provider,
        @Nullable BigDecimal hours,
        String voucher,
        String description,
        Instant postedAt,
        UUID postedBy,
        @Nullable UUID reverses,
        @Nullable String unit,
        @Nullable Instant takenBackAt,
        boolean toldApart) {}
