package se.lotsen.web.statsbidrag;

import se.lotsen.grant.Deadline;
import se.lotsen.grant.ListGrants.Contents;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Every grant, and the days that are coming. */
public record BidragenPage(Frame frame, Contents contents) implements Page {

    /** What has to be done by then. */
    public String toDo(Deadline deadline) {
        return DeadlineWords.of(deadline, frame.t());
    }

    /** Day of a deadline. */
    public String day(Deadline deadline) {
        return frame.t().date(deadline.on());
    }
}
