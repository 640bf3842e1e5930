package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record MovedReferralRow(
        UUID referralId,
        String number,
        @Nullable UUID toGuide,
        @Nullable String guide,
        @Nullable HandoverRefusal refusal,
        boolean takenBack,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName) {}
