package se.lotsen.web.ledning;

import se.lotsen.reporting.TalksBehind.Contents;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The cases behind a figure about talks. */
public record SamtalPage(Frame frame, int year, Contents contents) implements Page {

    /** Heading of the figure. */
    public String title() {
        return frame.t().of("ledning.figure." + contents.figure().key());
    }

    /** Day of a row. */
    public String day(se.lotsen.reporting.TalksBehind.Item item) {
        return frame.t().date(item.onDate());
    }

    /** Address of the next page, or an empty string. */
    public String nextHref() {
        var next = contents.next();
        if (next == null) return "";
        return "/ledning/samtal/" + contents.figure().name().toLowerCase(java.util.Locale.ROOT) + "?ar=" + year
                + "&fran=" + next.onDate() + "&efter=" + next.id();
    }
}
