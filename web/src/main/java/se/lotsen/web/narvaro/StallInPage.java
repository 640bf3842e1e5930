package se.lotsen.web.narvaro;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Calling a session off, with or without another time instead. */
public record StallInPage(Frame frame, SheetForm form) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("narvaro.callOff");
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
