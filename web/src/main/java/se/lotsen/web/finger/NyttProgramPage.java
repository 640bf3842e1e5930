package se.lotsen.web.finger;

import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A programme to open. */
public record NyttProgramPage(Frame frame, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("finger.open");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
