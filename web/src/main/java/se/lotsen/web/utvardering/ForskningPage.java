package se.lotsen.web.utvardering;

import java.util.List;
import se.lotsen.evaluation.MadeExport;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A pseudonymised file to make, and those that were made. */
public record ForskningPage(Frame frame, List<MadeExport> made, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("utvardering.research");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Who made a file, when, and of what. */
    public String line(MadeExport export) {
        return frame.t()
                .of(
                        "utvardering.exportLine",
                        export.recipient(),
                        frame.t().date(export.fromOn()),
                        frame.t().date(export.toOn()),
                        export.rows(),
                        export.madeBy(),
                        frame.t().dateTime(export.madeAt()));
    }
}
