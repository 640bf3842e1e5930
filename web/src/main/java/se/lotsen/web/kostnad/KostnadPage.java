package se.lotsen.web.kostnad;

import java.util.List;
import se.lotsen.attendance.NoteCost;
import se.lotsen.cost.CostAnalysis.Contents;
import se.lotsen.cost.Scenario;
import se.lotsen.cost.SharedKey;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** What the meeting places cost in a year. */
public record KostnadPage(Frame frame, Contents contents, List<Scenario> scenarios, FormFields typed, Problems problems)
        implements Page {

    /** Heading. */
    public String heading() {
        return frame.t().of("kostnad.title", String.valueOf(contents.year()));
    }

    /** Title in the browser's tab. */
    public String title() {
        return problems.isEmpty() ? heading() : frame.t().of("layout.errorPrefix") + " " + heading();
    }

    /** The words. */
    public CostWords words() {
        return new CostWords(frame.t());
    }

    /** When the figures were taken. */
    public String asOf() {
        return frame.t().dateTime(contents.asOf());
    }

    /** Years to choose among, latest first. */
    public List<Integer> years() {
        return KnownYear.latest(contents.thisYear(), NoteCost.YEARS);
    }

    /** Keys to choose among. */
    public List<Choice> keys() {
        return Choice.each(SharedKey.class, "kostnad.key", frame.t());
    }

    /**
     * Address of what is shown as a file.
     *
     * @param kind csv or xlsx
     */
    public String fileHref(String kind) {
        return "/ledning/kostnad." + kind + "?ar=" + contents.year() + "&nyckel="
                + contents.key().name();
    }

    /** When a sheet was written, and by whom. */
    public String byline(Scenario scenario) {
        return frame.t().dateTime(scenario.writtenAt()) + ", " + scenario.writtenBy();
    }
}
