package se.lotsen.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case began that no referral began.
 *
 * @param toldByName null when the person told us
 * @param toldByUnit where that one works, or null
 * @param toldByPhone national format, or null
 * @param reason in the person's words
 * @param consentId the ground on which we were told
 */
public record Intake(
        UUID caseId,
        @Nullable String toldByName,
        @Nullable String toldByUnit,
        @Nullable String toldByPhone,
        String reason,
        boolean urgent,
        UUID consentId) {}
