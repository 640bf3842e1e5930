package se.lotsen.web.sok;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The search and what it found. */
public record SokPage(Frame frame, Results results) implements Page {

    /** The title of the window, which never holds what was typed. */
    public String title() {
        var title = frame.t().of("sok.title");
        return results.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
