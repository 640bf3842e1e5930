package se.lotsen.web.vyer;

import java.util.List;
import se.lotsen.savedview.Listing;
import se.lotsen.savedview.ShowViews.Line;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The views of one list, and a form for a new one when there is something to save.
 *
 * @param query of the address to save, or empty
 */
public record VyerPage(Frame frame, Listing list, String query, List<Line> views, FormFields fields, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("vyer.title", list);
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** How the list stands in the address. */
    public String listed() {
        return VyerController.name(list);
    }

    /** Address of the list. */
    public String listHref() {
        return "/" + listed();
    }

    /** Address of the list as the new view shows it. */
    public String queryHref() {
        return query.isEmpty() ? listHref() : listHref() + "?" + query;
    }

    /** Address of the list as a view shows it. */
    public String href(Line view) {
        return listHref() + "?" + view.query();
    }
}
