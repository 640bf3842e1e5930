package se.lotsen.web.meddelanden;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.correspondence.Message;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.correspondence.WriteToHealthCentre.Receiver;
import se.lotsen.correspondence.WriteToHealthCentre.Told;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportKind;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.layout.Post;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * What has been written both ways in a case, and a message to a health centre.
 *
 * @param letters what the health centre would read
 */
public record MeddelandenPage(
        Frame frame,
        CaseOverview.Page shown,
        WriteToHealthCentre.Shown written,
        FormFields fields,
        Letters letters,
        Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("meddelanden.tab", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Everything written, newest first. */
    public List<Post> posts() {
        return Post.newestFirst(Stream.concat(
                written.messages().stream().map(this::post),
                written.reports().stream().map(this::post)));
    }

    private Post post(Message message) {
        var heading = frame.t().of("meddelanden.wrote", message.authorName(), message.sender());
        var lines = Post.lines(message.text());
        return new Post(message.sentAt(), heading, frame.t().dateTime(message.sentAt()), lines, false, "", "");
    }

    private Post post(Told told) {
        var report = told.report();
        var heading =
                frame.t().of("meddelanden.told", told.receiver(), frame.t().of("words.reportKind", report.kind()));
        var byline = frame.t().dateTime(report.sentAt()) + " · " + report.authorName();
        var isStopped = report.kind() == ReportKind.MESSAGE && report.parts().isEmpty();
        var tag = isStopped ? frame.t().of("meddelanden.stopped") : "";
        return new Post(report.sentAt(), heading, byline, Post.lines(report.text()), true, tag, "");
    }

    /** Why nothing can be written now, or empty when it can. */
    public String refusal() {
        if (!words().may(CaseAction.WRITE_MESSAGE)) return words().whyNot(CaseAction.WRITE_MESSAGE);
        if (written.receivers().isEmpty()) return frame.t().of("meddelanden.nobody");
        if (written.receivers().stream().anyMatch(MeddelandenPage::mayHear)) return "";
        var isWithdrawn = written.receivers().stream().anyMatch(one -> one.may().consentWithdrawn());
        return frame.t().of(isWithdrawn ? "problem.message.withdrawn" : "meddelanden.noConsent");
    }

    private static boolean mayHear(Receiver receiver) {
        return Arrays.stream(ConsentItem.values()).anyMatch(receiver::mayHear);
    }

    /** The health centres to choose among. */
    public List<Radio> receivers() {
        return written.receivers().stream()
                .map(one -> new Radio(
                        one.referralId().toString(),
                        frame.t().of("meddelanden.receiver", one.name(), one.number()),
                        mayHear(one) ? "" : frame.t().of("meddelanden.notToldAny"),
                        one.referralId().equals(fields.id("till")),
                        !mayHear(one)))
                .toList();
    }

    /** What it may be about: the items of the consent, closed when no health centre here may hear of them. */
    public List<Radio> items() {
        return Arrays.stream(ConsentItem.values())
                .map(item -> {
                    var label = frame.t().of("words.consentItem", item);
                    var closed = written.receivers().stream().noneMatch(one -> one.mayHear(item));
                    return new Radio(
                            item.name(),
                            Character.toUpperCase(label.charAt(0)) + label.substring(1),
                            closed ? frame.t().of("meddelanden.notTold") : "",
                            item.name().equals(fields.text("galler")),
                            closed);
                })
                .toList();
    }
}
