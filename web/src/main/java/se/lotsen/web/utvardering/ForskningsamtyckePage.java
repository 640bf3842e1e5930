package se.lotsen.web.utvardering;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseOverview;
import se.lotsen.evaluation.ResearchConsent;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * Whether the person of a case wants to be in research files.
 *
 * @param living the consent that holds, or null
 */
public record ForskningsamtyckePage(
        Frame frame, CaseOverview.Page shown, @Nullable ResearchConsent living) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Ways to consent. */
    public List<ResearchConsent.Form> forms() {
        return Arrays.asList(ResearchConsent.Form.values());
    }

    /** Whether there is a consent, in a sentence. */
    public String standing() {
        return living == null
                ? frame.t().of("utvardering.consentNone")
                : frame.t().of("utvardering.consentIs", frame.t().date(living.givenOn()));
    }
}
