package se.lotsen.web.ledning;

import java.util.Locale;
import se.lotsen.reporting.TalkFigure;
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
        return href(contents.figure(), year) + "&fran=" + next.onDate() + "&efter=" + next.id();
    }

    /** Address of the cases behind a figure. */
    public static String href(TalkFigure figure, int year) {
        return "/ledning/samtal/" + figure.name().toLowerCase(Locale.ROOT) + "?ar=" + year;
    }
}
