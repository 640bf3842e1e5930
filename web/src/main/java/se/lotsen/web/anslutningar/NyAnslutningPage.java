package se.lotsen.web.anslutningar;

import java.util.List;
import se.lotsen.access.Unit;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A record system to connect.
 *
 * @param healthCentres those that are here already
 */
public record NyAnslutningPage(Frame frame, List<Unit> healthCentres, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("anslutningar.connectTitle");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True for the health centre that was chosen. */
    public boolean isChosen(Unit unit) {
        return unit.id().equals(typed.id("vardcentral"));
    }
}
