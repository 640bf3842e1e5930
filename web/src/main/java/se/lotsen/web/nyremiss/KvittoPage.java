package se.lotsen.web.nyremiss;

import se.lotsen.reportback.ReferralStatus.Shown;
import se.lotsen.web.layout.AsSent;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Receipt of a referral that has been sent, to keep or print. */
public record KvittoPage(Frame frame, Shown shown) implements Page {

    /** Our number. */
    public String number() {
        return shown.referral().file().number();
    }

    /** When it was sent. */
    public String sent() {
        return frame.t().dateTime(shown.referral().file().receivedAt());
    }

    /** Last day to answer. */
    public String answerDue() {
        return frame.t().date(shown.referral().file().answerDue());
    }

    /** What was sent, with the consent it came by. */
    public AsSent asSent() {
        return AsSent.of(shown);
    }

    /** False when the person has a protected identity: then no paper leaves. */
    public boolean mayBePrinted() {
        return shown.mayBePrinted();
    }
}
