package se.lotsen.web.overlamning;

import java.time.Instant;
import java.util.stream.Stream;
import se.lotsen.access.Role;
import se.lotsen.handover.ShowHandedOver;
import se.lotsen.handover.ShowHandedOver.Line;
import se.lotsen.handover.ShowHandedOver.Visit;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * What came of a handover.
 *
 * @param back address of the list that the reader came from, or empty
 */
public record OverlamnadPage(Frame frame, ShowHandedOver.Page shown, String back) implements Page {

    /** True when it was referrals alone. */
    public boolean ofReferrals() {
        return lines().allMatch(line -> line.referralId() != null);
    }

    private Stream<Line> lines() {
        return Stream.concat(shown.moved().stream(), shown.refused().stream());
    }

    private String done() {
        if (ofReferrals()) return "overlamning.titleDoneReferrals";
        return lines().allMatch(line -> line.referralId() == null)
                ? "overlamning.titleDone"
                : "overlamning.titleDoneBoth";
    }

    /** Address of a case or a referral. */
    public String href(Line line) {
        return line.referralId() == null ? "/arenden/" + line.number() : "/remisser/" + line.referralId();
    }

    /** "13 ärenden lämnades över, 1 blev kvar". */
    public String title() {
        var key = shown.undone() ? "overlamning.titleUndone" : done();
        return frame.t().of(key, shown.moved().size(), shown.refused().size());
    }

    /** Who had the cases. */
    public String from() {
        var from = shown.from();
        return from == null ? frame.t().of("overlamning.team") : from;
    }

    /** True for one who can open cases. */
    public boolean opensCases() {
        return frame.role() == Role.GUIDE;
    }

    /** Who it is, as far as the reader may know. */
    public String person(Line line) {
        return line.person() == null ? frame.t().of("words.protected") : line.person();
    }

    /** When, in words. */
    public String moment(Instant at) {
        return frame.t().dateTime(at);
    }

    /** "13.00". */
    public String time(Instant at) {
        return frame.t().time(at);
    }

    /** What the visit is. */
    public String what(Visit visit) {
        return visit.activity() == null ? frame.t().of("kalender.kind.TALK") : visit.activity();
    }
}
