package se.lotsen.referral;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The referral as it was sent; never changed afterwards.
 *
 * @param practitionerName the nurse who wrote it, or null when the sender named none
 * @param practitionerStaffId the nurse's account, when written in the web form
 * @param ownWish what the person wants, in the person's own words
 * @param riskFlag safety remark, shown to guides only
 * @param contactPhone as sent; the guide confirms it before it replaces the person's own
 * @param ucla3 UCLA-3 sum 3–9, or null
 * @param further the other instruments
 */
public record ReferralContent(
        Instant authoredAt,
        @Nullable String practitionerName,
        @Nullable String practitionerPhone,
        @Nullable UUID practitionerStaffId,
        boolean urgent,
        String reason,
        @Nullable String ownWish,
        Set<Need> needs,
        @Nullable String note,
        @Nullable String riskFlag,
        @Nullable String contactPhone,
        @Nullable DirectAnswer directLoneliness,
        @Nullable Integer ucla3,
        FurtherAnswers further) {}
