package se.lotsen.web.login;

import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** @param problem text about a failed try, or null */
public record LoginPage(Frame frame, @Nullable String problem) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        return (problem == null ? "" : frame.t().of("layout.errorPrefix") + " ")
                + frame.t().of("login.title");
    }
}
