package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record ClaimedRow(
        UUID referralId,
        String number,
        boolean urgent,
        LocalDate answerDue,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName) {}
