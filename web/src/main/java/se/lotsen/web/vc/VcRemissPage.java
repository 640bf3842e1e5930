package se.lotsen.web.vc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.correspondence.Message;
import se.lotsen.correspondence.WriteToMunicipality;
import se.lotsen.referral.StatusReason;
import se.lotsen.reportback.ReferralStatus.Shown;
import se.lotsen.reportback.Report;
import se.lotsen.web.layout.AsSent;
import se.lotsen.web.layout.Post;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One of the health centre's own referrals, and what has been written about it both ways.
 *
 * @param messages what the health centre has written, oldest first
 * @param typed what stands in the forms
 */
public record VcRemissPage(Frame frame, Shown shown, List<Message> messages, Typed typed, Problems problems)
        implements Page {

    /**
     * What was written in one of the page's forms and could not be taken.
     *
     * @param answer to the guide's question
     * @param chosen the reason for taking the referral back, or null
     * @param why about taking the referral back
     * @param message to the municipality
     */
    public record Typed(String answer, @Nullable StatusReason chosen, String why, String message) {

        /** Nothing. */
        public static final Typed NOTHING = new Typed("", null, "", "");

        static Typed answer(String text) {
            return new Typed(text, null, "", "");
        }

        static Typed cancel(@Nullable StatusReason chosen, String why) {
            return new Typed("", chosen, why, "");
        }

        static Typed message(String text) {
            return new Typed("", null, "", text);
        }
    }

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
        return frame.t().dateTime(shown.referral().file().receivedAt());
    }

    /** What was sent, with the consent it came by. */
    public AsSent asSent() {
        return AsSent.of(shown);
    }

    /** What comes next and when, or an empty string. */
    public String next() {
        return NextWords.of(shown.now(), frame.t());
    }

    /** True when somebody works with it, has answered it, or will. */
    public boolean hasWho() {
        var now = shown.now();
        return now.inTeamsQueue() || now.guideName() != null || now.next() != null;
    }

    /** What the municipality has told and the health centre written, newest first. */
    public List<Post> posts() {
        return Post.newestFirst(Stream.concat(
                shown.reports().stream().map(this::post), messages.stream().map(this::post)));
    }

    private Post post(Report report) {
        var heading = frame.t().of("words.reportKind", report.kind());
        var byline = frame.t().dateTime(report.sentAt()) + " · " + report.authorName();
        return new Post(report.sentAt(), heading, byline, Post.lines(report.text()), true, "", file(report));
    }

    private String file(Report report) {
        return shown.mayBePrinted() ? "/vc/" + number() + "/besked/" + report.id() + ".pdf" : "";
    }

    private Post post(Message message) {
        var heading = frame.t().of("vcremiss.wrote", message.authorName());
        var byline = frame.t().dateTime(message.sentAt()) + " · " + read(message);
        return new Post(message.sentAt(), heading, byline, Post.lines(message.text()), false, "", "");
    }

    private String read(Message message) {
        var at = message.readAt();
        var reader = message.readerName();
        return at == null || reader == null
                ? frame.t().of("vcremiss.unread")
                : frame.t().of("vcremiss.read", reader, frame.t().dateTime(at));
    }

    /** True while the municipality reads what is written. */
    public boolean mayWrite() {
        return WriteToMunicipality.isOpen(shown.referral());
    }

    /** A text that differs between adding to an unanswered referral and writing about one that is worked with. */
    public String write(String key) {
        return frame.t().of("vcremiss." + (shown.mayWithdraw() ? "add" : "write") + key);
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
