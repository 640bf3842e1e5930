package se.lotsen.web.ledning;

import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.NeedsBehind.Contents;
import se.lotsen.reporting.NeedsBehind.Item;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What guides wrote that people lack. */
public record BehovRaderPage(Frame frame, Contents contents) implements Page {

    /** Heading. */
    public String title() {
        return frame.t()
                .of(
                        "behov.rowsTitle",
                        BehovPage.what(contents.kind(), frame.t()),
                        new Figures(frame.t()).name(contents.period()));
    }

    /** Day of a row. */
    public String day(Item item) {
        return frame.t().date(item.onDate());
    }

    /** Address of the next page, or an empty string. */
    public String nextHref() {
        var next = contents.next();
        if (next == null) return "";
        return href(contents.kind(), contents.period()) + "&fran=" + next.onDate() + "&efter=" + next.id();
    }

    /** Address of the rows of a kind. */
    static String href(String kind, FixedPeriod period) {
        return "/ledning/behov/rader?sak=" + kind + "&period=" + period;
    }
}
