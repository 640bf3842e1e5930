package se.lotsen.web.ledning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Deadline;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.reporting.TalkFigures.Contents;
import se.lotsen.reporting.TalkFigures.Figure;
import se.lotsen.reporting.WaysIn;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The manager's first page.
 *
 * @param ledger the current grant, or null when there is none
 * @param years years to choose among
 * @param deadlines what is to be done about any grant, first day first
 */
public record LedningPage(
        Frame frame,
        int year,
        List<Integer> years,
        Contents figures,
        WaysIn.Contents ways,
        @Nullable Ledger ledger,
        List<Deadline> deadlines)
        implements Page {

    /** Address of the rows behind a figure. */
    public String rowsHref(TalkFigure figure) {
        return "/ledning/samtal/" + figure.name().toLowerCase(java.util.Locale.ROOT) + "?ar=" + year;
    }

    /** A figure as it may be shown: the number, or a word for hidden. */
    public String text(Shown shown) {
        var count = shown.count();
        return count == null ? frame.t().of("ledning.hidden") : count.toString();
    }

    /** A band in words: "75–79 år". */
    public String band(AgeBand band) {
        return frame.t().of("ledning.band." + band.key(), String.valueOf(band.from()), String.valueOf(band.to()));
    }

    /** Heading of a figure. */
    public String name(Figure figure) {
        return frame.t().of("ledning.figure." + figure.figure().key());
    }

    /** What a figure counts. */
    public String definition(Figure figure) {
        return frame.t().of("ledning.figure." + figure.figure().key() + ".definition");
    }

    /** When it was counted. */
    public String asOf() {
        return SwedishText.dateTime(figures.asOf());
    }

    /** Day of a deadline. */
    public String day(Deadline deadline) {
        return SwedishText.date(deadline.on());
    }

    /** Last day of use of the grant. */
    public String lastDay() {
        return ledger == null ? "" : SwedishText.date(ledger.lastDay());
    }
}
