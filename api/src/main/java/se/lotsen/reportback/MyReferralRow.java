package se.lotsen.reportback;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.TaskStatus;

@Introspected
record MyReferralRow(
        UUID referralId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        String protection,
        Instant receivedAt,
        TaskStatus taskStatus,
        BusinessStatus businessStatus,
        @Nullable NextNews nextNews,
        @Nullable LocalDate nextOn,
        @Nullable String guideName,
        @Nullable String guidePhone,
        int unread) {}
