package se.lotsen.web.tillganglighet;

import se.lotsen.web.support.OpenForm;
import se.lotsen.web.support.Page;

/** The statement of a municipality, with the form. */
public record TillganglighetPage(OpenForm form) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        return form.tab(form.frame().t().of("tillganglighet.title"));
    }
}
