package se.lotsen.web.support;

import se.lotsen.access.Municipality;
import se.lotsen.programme.OpenMunicipality;

/**
 * A form that anyone sends to a municipality without signing in.
 *
 * @param answers who reads it, and whom to call instead
 * @param told true when it has just been sent
 */
public record OpenForm(
        Frame frame,
        OpenMunicipality municipality,
        Municipality answers,
        FormFields fields,
        Problems problems,
        boolean told) {

    /** Title in the browser's tab. */
    public String tab(String title) {
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
