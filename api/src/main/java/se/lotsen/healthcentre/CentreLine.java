package se.lotsen.healthcentre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.CentreReferrals;

/**
 * A health centre as its list tells it.
 *
 * @param routine what was written down last, or null
 * @param listing the latest day's, or null
 * @param figures cases and referrals of the year, as they may be shown
 * @param lastReferralOn null when none ever came
 */
public record CentreLine(
        UUID id,
        String name,
        CentreList list,
        @Nullable Routine routine,
        @Nullable Listing listing,
        CentreReferrals.Figures figures,
        @Nullable LocalDate lastReferralOn) {

    /** Day on which the routine was signed, or null. */
    public @Nullable LocalDate signedOn() {
        return routine == null ? null : routine.signedOn();
    }

    /** Referrals per 1 000 listed, or null when that cannot be told. */
    public @Nullable BigDecimal perThousand() {
        return Silence.perThousand(figures.received().count(), listing == null ? null : listing.listed());
    }
}
