package se.lotsen.web.stod;

import java.util.ArrayList;
import java.util.List;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.Shown;
import se.lotsen.support.SupportFigures.Contents;
import se.lotsen.support.SupportFigures.Figure;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * Support and service in a period.
 *
 * @param key "2026" or "2026-T1"
 */
public record StodFigurerPage(Frame frame, String key, int thisYear, Contents shown) implements Page {

    /** Periods to choose among. */
    public List<Choice> periods() {
        var choices = new ArrayList<Choice>();
        for (var year = thisYear; year > thisYear - 3; year--) {
            choices.add(new Choice(Integer.toString(year), Integer.toString(year)));
            for (var third = 1; third <= 3; third++)
                choices.add(new Choice(year + "-T" + third, label(year + "-T" + third)));
        }
        return List.copyOf(choices);
    }

    /** The period in words. */
    public String period() {
        return label(key);
    }

    static String label(String key) {
        return key.length() == 4 ? key : key.substring(5) + " " + key.substring(0, 4);
    }

    /**
     * Address of what is shown as a file.
     *
     * @param kind csv or xlsx
     */
    public String fileHref(String kind) {
        return "/ledning/stod." + kind + "?period=" + key;
    }

    /** A figure as it may be shown. */
    public String text(Shown shown) {
        var count = shown.count();
        return count == null ? frame.t().of("ledning.hidden") : count.toString();
    }

    /** A band in words. */
    public String band(AgeBand band) {
        return AgeBands.name(band, frame.t());
    }

    /** "416 personer, varav 271 nya (65 procent)", as far as it may be told. */
    public String persons(Figure figure) {
        var share = figure.newShare();
        var all = text(figure.persons().total());
        var fresh = text(figure.newPersons().total());
        return share == null
                ? frame.t().of("stod.persons", all, fresh)
                : frame.t().of("stod.personsShare", all, fresh, share);
    }
}
