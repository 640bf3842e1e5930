package se.lotsen.web.tillganglighet;

import se.lotsen.access.Municipality;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The statement of a municipality, with the form. */
public record TillganglighetPage(
        Frame frame,
        OpenMunicipality municipality,
        Municipality answers,
        FormFields fields,
        Problems problems,
        boolean told)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("tillganglighet.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
