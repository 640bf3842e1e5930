package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record ReferralToMoveRow(
        UUID referralId,
        String number,
        boolean urgent,
        LocalDate answerDue,
        boolean answered,
        @Nullable UUID guideId,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean hidden) {}
