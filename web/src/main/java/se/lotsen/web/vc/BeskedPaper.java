package se.lotsen.web.vc;

import java.time.Instant;
import java.util.List;
import se.lotsen.reportback.Report;
import se.lotsen.web.layout.Post;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Texts;

/**
 * What the municipality has told about a referral, on paper: the words of the page and of the Communication.
 *
 * @param number our number of the referral
 */
public record BeskedPaper(Frame frame, String number, Report report) implements Paper {

    @Override
    public Instant writtenAt() {
        return report.sentAt();
    }

    /** What it is about, in Swedish like what is told. */
    public String title() {
        return Texts.swedish().of("words.reportKind", report.kind());
    }

    /** The day it was sent. */
    public String day() {
        return Texts.swedish().dateTime(report.sentAt());
    }

    /** What is told, a line each. */
    public List<String> lines() {
        return Post.lines(report.text());
    }
}
