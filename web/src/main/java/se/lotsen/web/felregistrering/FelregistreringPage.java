package se.lotsen.web.felregistrering;

import org.jspecify.annotations.Nullable;
import se.lotsen.casework.VoidReferral;
import se.lotsen.referral.ReferralState;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A referral to mark as a mistake.
 *
 * @param number what was searched for
 * @param found the referral, or null before the search
 * @param why what was written
 */
public record FelregistreringPage(
        Frame frame, String number, VoidReferral.@Nullable Shown found, String why, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("felregistrering.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** When the referral came. */
    public String received() {
        return found == null ? "" : frame.t().dateTime(found.receivedAt());
    }

    /** True when it is marked. */
    public boolean isMarked() {
        return found != null && found.state() == ReferralState.VOIDED;
    }
}
