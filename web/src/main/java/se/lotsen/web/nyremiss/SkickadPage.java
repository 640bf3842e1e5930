package se.lotsen.web.nyremiss;

import java.util.UUID;
import se.lotsen.referral.draft.ShowDraft.SentLine;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Receipt of a referral that went to another municipality. What was sent is there, so it stands nowhere here. */
public record SkickadPage(Frame frame, SentLine line) implements Page {

    /** Address of the receipt of a draft. */
    static String href(UUID id) {
        return NyRemissPage.href(id) + "/skickad";
    }

    /** When it was sent. */
    public String sent() {
        return frame.t().dateTime(line.receipt().sentAt());
    }

    /** Last day to answer. */
    public String answerDue() {
        return frame.t().date(line.receipt().answerDue());
    }
}
