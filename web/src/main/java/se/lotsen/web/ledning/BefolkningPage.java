package se.lotsen.web.ledning;

import java.util.List;
import se.lotsen.reporting.FarPlaces;
import se.lotsen.reporting.PopulationImport;
import se.lotsen.reporting.ShowReach.Contents;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * What the reach is measured against.
 *
 * @param faults what is wrong in the table that was sent
 * @param fields what was typed
 */
public record BefolkningPage(
        Frame frame, int thisYear, Contents contents, List<LineFault> faults, FormFields fields, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("rackvidd.basis");
        return faults.isEmpty() && problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** When and by whom a table was imported. */
    public String when(PopulationImport it) {
        return frame.t().of("rackvidd.by", frame.t().dateTime(it.importedAt()), it.importedBy());
    }

    /** When and by whom a list was written. */
    public String when(FarPlaces it) {
        return frame.t().of("rackvidd.by", frame.t().dateTime(it.keptAt()), it.keptBy());
    }

    /** From when a list counts. */
    public String from(FarPlaces it) {
        var isFirst = it.equals(contents.farPlaces().getLast());
        return isFirst
                ? frame.t().of("rackvidd.always")
                : frame.t().of("rackvidd.fromYear", String.valueOf(it.fromYear()));
    }

    /** The postal codes of a list, as they are written. */
    public String codes(FarPlaces it) {
        return it.postalCodes().replaceAll("([0-9]{3})([0-9]{2}) ?", "$1 $2, ").replaceFirst(", $", "");
    }

    /** What is said about when a new list will count. */
    public String listHint() {
        return contents.farPlaces().isEmpty()
                ? frame.t().of("rackvidd.firstListHint")
                : frame.t().of("rackvidd.nextListHint", String.valueOf(thisYear + 1));
    }

    /** True when there is no list yet for the year after this. */
    public boolean takesList() {
        return contents.farPlaces().stream().noneMatch(list -> list.fromYear() > thisYear);
    }
}
