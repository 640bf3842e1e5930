package se.lotsen.web.nyttarende;

import se.lotsen.web.sok.Results;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Whom the new case is about: those who are known already come first. */
public record SokForstPage(Frame frame, Results results) implements Page {

    /** The title of the window, which never holds what was typed. */
    public String title() {
        var title = frame.t().of("nyttarende.title");
        return results.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
