package se.lotsen.web.ledning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.KeyFigure;
import se.lotsen.reporting.RowsBehind.Contents;
import se.lotsen.reporting.RowsBehind.Item;
import se.lotsen.reporting.Step;
import se.lotsen.reporting.YearFigures;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What is behind one of the manager's figures. */
public record RaderPage(Frame frame, Contents contents) implements Page {

    /** Heading of the figure. */
    public String title() {
        return frame.t().of("ledning.key." + contents.figure().name());
    }

    /** The period in words; what is late is late today. */
    public String period() {
        return contents.figure() == KeyFigure.LATE
                ? frame.t().of("ledning.today")
                : new Figures(frame.t()).name(contents.period());
    }

    /** True when each row tells a number of its own. */
    public boolean hasCounts() {
        return switch (contents.figure()) {
            case DAYS_TO_ANSWER, DAYS_TO_TALK, UNNAMED_VISITS -> true;
            default -> false;
        };
    }

    /** Heading of the first column: what a row is. */
    public String what() {
        return frame.t()
                .of(
                        switch (contents.figure()) {
                            case DAYS_TO_ANSWER -> "ledning.referral";
                            case UNNAMED_VISITS -> "ledning.activity";
                            default -> "ledning.case";
                        });
    }

    /** Heading of the second column: which day it is. */
    public String dayName() {
        return frame.t()
                .of(
                        switch (contents.figure()) {
                            case DAYS_TO_ANSWER -> "ledning.receivedOn";
                            case UNNAMED_VISITS -> "ledning.day";
                            case LATE -> "ledning.dueOn";
                            default -> "ledning.openedOn";
                        });
    }

    /** Heading of the last column. */
    public String countName() {
        return frame.t().of(contents.figure() == KeyFigure.UNNAMED_VISITS ? "ledning.visits" : "ledning.workingDays");
    }

    /** Day of a row. */
    public String day(Item item) {
        return frame.t().date(item.onDate());
    }

    /** Address of the next page, or an empty string. */
    public String nextHref() {
        var next = contents.next();
        if (next == null) return "";
        return href(contents.figure(), contents.period().toString()) + "&fran=" + next.onDate() + "&efter=" + next.id();
    }

    /** Address of the cases that came to a step, or null where they are hidden. */
    static @Nullable String href(Step step, YearFigures figures) {
        if (!figures.hasRows(step)) return null;
        var figure = switch (step) {
            case FOUND -> KeyFigure.NEW_CASES;
            case CONTACTED -> KeyFigure.CONTACTED;
            case TALK -> KeyFigure.TALKS;
            case FIRST_VISIT -> KeyFigure.FIRST_VISIT;
            case THIRD_VISIT -> KeyFigure.THIRD_VISIT;
            case SIX_MONTHS -> KeyFigure.SIX_MONTHS;
        };
        return href(figure, String.valueOf(figures.year()));
    }

    /** Address of the rows of a figure. */
    static String href(KeyFigure figure, String period) {
        return "/ledning/rader/" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "?period=" + period;
    }
}
