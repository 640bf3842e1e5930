package se.lotsen.reportback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.BusinessStatus;

/**
 * Where a referral stands, as its sender sees it in the list and on its page.
 *
 * @param next what comes next, or null when all is said
 * @param nextOn the day of it, or null when it has none
 * @param isLate true when that day has passed
 * @param guideName who works with it now, or who answered when it led to no case; null before the answer and in the team's queue
 * @param inTeamsQueue true when it is accepted and no guide has taken it yet; ring {@code teamPhone}
 * @param unread reports that nobody at the health centre has opened
 */
public record MyReferral(
        UUID id,
        String number,
        String personName,
        boolean isProtected,
        Instant sentAt,
        StatusGroup group,
        BusinessStatus status,
        @Nullable NextNews next,
        @Nullable LocalDate nextOn,
        boolean isLate,
        @Nullable String guideName,
        @Nullable String guidePhone,
        boolean inTeamsQueue,
        @Nullable String teamPhone,
        int unread) {}
