package se.lotsen.referral;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record QueueRow(
        UUID referralId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        String personNumber,
        String numberKind,
        String protection,
        String sender,
        boolean urgent,
        ReferralState state,
        boolean withoutAnswer,
        Instant receivedAt,
        LocalDate answerDue,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String passedOnFrom,
        @Nullable UUID claimedBy,
        @Nullable String claimer) {}
