package se.lotsen.web.vc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.StatusReason;
import se.lotsen.reportback.ReferralStatus.Shown;
import se.lotsen.reportback.Report;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.layout.AsSent;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One of the health centre's own referrals and what it has been told.
 *
 * @param answer what was written in the answer to the guide's question
 * @param chosen the reason that was chosen for taking the referral back, or null
 * @param why what was written about taking the referral back
 */
public record VcRemissPage(
        Frame frame, Shown shown, String answer, @Nullable StatusReason chosen, String why, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("vcremiss.title", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Our number. */
    public String number() {
        return shown.referral().file().number();
    }

    /** When it was sent. */
    public String sent() {
        return SwedishText.dateTime(shown.referral().file().receivedAt());
    }

    /** What was sent, with the consent it came by. */
    public AsSent asSent() {
        return AsSent.of(shown);
    }

    /** What comes next and when, or an empty string. */
    public String next() {
        return NextWords.of(shown.now(), frame.t());
    }

    /** When a report was sent. */
    public String sent(Report report) {
        return SwedishText.dateTime(report.sentAt());
    }

    /** The lines of a report. */
    public List<String> lines(Report report) {
        return report.text().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Reasons to take a referral back, or to ask for it once the work has begun. */
    public List<StatusReason> reasons() {
        return Arrays.stream(StatusReason.values())
                .filter(reason -> reason.use() == StatusReason.Use.WITHDRAW
                        || (shown.mayWithdraw() && reason.use() == StatusReason.Use.MISTAKE))
                .toList();
    }

    /** A text that differs between taking back and asking to cancel. */
    public String cancel(String key) {
        return frame.t().of("vcremiss." + (shown.mayWithdraw() ? "withdraw" : "cancel") + key);
    }
}
