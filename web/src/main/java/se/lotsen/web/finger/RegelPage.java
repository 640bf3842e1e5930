package se.lotsen.web.finger;

import java.util.List;
import se.lotsen.finger.IndexRule;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The rule of the lifestyle index.
 *
 * @param versions the one in use first
 */
public record RegelPage(Frame frame, List<IndexRule> versions, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("finger.rule");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
