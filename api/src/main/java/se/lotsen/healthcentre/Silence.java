package se.lotsen.healthcentre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a health centre has been silent so long that it should be visited, and how much it refers for its size. */
public final class Silence {

    /** So many days without a referral are silence. */
    public static final int DAYS = 60;

    private Silence() {}

    /** Which list a health centre stands in. A new routine is given its time before its silence counts. */
    static CentreList list(@Nullable LocalDate signedOn, @Nullable LocalDate lastReferralOn, LocalDate today) {
        if (signedOn == null) return CentreList.WITHOUT_ROUTINE;
        var since = lastReferralOn == null || lastReferralOn.isBefore(signedOn) ? signedOn : lastReferralOn;
        return since.plusDays(DAYS).isAfter(today) ? CentreList.OTHER : CentreList.TO_VISIT;
    }

    /** Referrals per 1 000 listed, with one decimal; null when either is not known or nobody is listed. */
    static @Nullable BigDecimal perThousand(@Nullable Integer referrals, @Nullable Integer listed) {
        if (referrals == null || listed == null || listed == 0) return null;
        return BigDecimal.valueOf(referrals * 1000L).divide(BigDecimal.valueOf(listed), 1, RoundingMode.HALF_UP);
    }
}
