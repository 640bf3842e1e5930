package se.lotsen.web.vc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.draft.ShowDraft;
import se.lotsen.reportback.MyReferral;
import se.lotsen.reportback.MyReferrals.Contents;
import se.lotsen.reportback.StatusGroup;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * One page of the health centre's own referrals.
 *
 * @param drafts the nurse's own, not yet sent
 * @param elsewhere what the nurse has sent to other municipalities lately
 */
public record VcPage(Frame frame, Contents contents, List<ShowDraft.Line> drafts, List<ShowDraft.SentLine> elsewhere)
        implements Page {

    /** When a draft was last saved. */
    public String saved(ShowDraft.Line draft) {
        return frame.t().dateTime(draft.savedAt());
    }

    /** Where a referral went, when, and the last day to answer it. */
    public String sent(ShowDraft.SentLine line) {
        var receipt = line.receipt();
        return frame.t()
                .of(
                        "vc.elsewhereLine",
                        receipt.municipality(),
                        receipt.number(),
                        frame.t().dateTime(receipt.sentAt()),
                        frame.t().date(receipt.answerDue()));
    }

    /** Address of a group, or of all. */
    public static String href(@Nullable StatusGroup group) {
        if (group == null) return "/vc";
        return switch (group) {
            case UNDER_WAY -> "/vc?vy=pagar";
            case GOT_SUPPORT -> "/vc?vy=stod";
            case OTHER_SOLUTION -> "/vc?vy=annat";
            case MISTAKE -> "/vc?vy=fel";
        };
    }

    /** The groups, without that of the mistakes while there are none. */
    public List<StatusGroup> groups() {
        return Arrays.stream(StatusGroup.values())
                .filter(group -> group != StatusGroup.MISTAKE || count(group) > 0)
                .toList();
    }

    /** How many there are in a group. */
    public int count(StatusGroup group) {
        return contents.counts().getOrDefault(group, 0);
    }

    /** How many there are in all. */
    public int total() {
        return contents.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** When it was sent: "tors 12 nov 2026". */
    public String sent(MyReferral item) {
        return frame.t().date(item.sentAt().atZone(Swedish.ZONE).toLocalDate());
    }

    /** What comes next and when, or an empty string. */
    public String next(MyReferral item) {
        return NextWords.of(item, frame.t());
    }

    /** Address of the next page, or an empty string. */
    public String nextHref() {
        var next = contents.next();
        if (next == null) return "";
        var base = href(contents.group());
        return base + (base.contains("?") ? "&" : "?") + "fran=" + next.sentAt() + "&efter=" + next.id();
    }
}
