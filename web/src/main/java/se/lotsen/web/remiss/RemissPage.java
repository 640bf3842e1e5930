package se.lotsen.web.remiss;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ShowReferral.Shown;
import se.lotsen.referral.StatusReason;
import se.lotsen.reportback.PreviewReport.Preview;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.layout.AsSent;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A referral to decide on, or one that is answered.
 *
 * @param preview what the health centre will read if the form is sent as it is now; null when it is answered
 */
public record RemissPage(
        Frame frame,
        Shown shown,
        SvarForm form,
        @Nullable Preview preview,
        Problems problems,
        @Nullable String caseNumber)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("remiss.tab", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.age(), shown.back(), shown.warnings(), frame.t());
    }

    /** What was sent. */
    public ReferralContent content() {
        return shown.referral().file().content();
    }

    /** What was sent, with the consent it came by. */
    public AsSent sent() {
        return new AsSent(
                shown.referral(),
                shown.person(),
                shown.inward(),
                shown.back(),
                shown.asked(),
                shown.sender().name());
    }

    /** Our number. */
    public String number() {
        return shown.referral().file().number();
    }

    /** True while it can be answered. */
    public boolean isOpen() {
        return shown.referral() instanceof Referral.Unanswered;
    }

    /** True while nobody has said that it is seen. */
    public boolean isNew() {
        return shown.referral() instanceof Referral.Sent;
    }

    /** When it came. */
    public String received() {
        return SwedishText.dateTime(shown.referral().file().receivedAt());
    }

    /** Last day to answer. */
    public String answerDue() {
        return SwedishText.date(shown.referral().file().answerDue());
    }

    /** Reasons that a referral may be declined for; another receiver has a choice of its own. */
    public List<StatusReason> reasons() {
        return Arrays.stream(StatusReason.values())
                .filter(reason -> reason.use() == StatusReason.Use.DECLINE)
                .filter(reason -> reason != StatusReason.WRONG_MUNICIPALITY)
                .toList();
    }
}
