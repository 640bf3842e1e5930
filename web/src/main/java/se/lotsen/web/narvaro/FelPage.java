package se.lotsen.web.narvaro;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Telling what is wrong in the programme. */
public record FelPage(Frame frame, SheetForm form) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("narvaro.remark");
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
