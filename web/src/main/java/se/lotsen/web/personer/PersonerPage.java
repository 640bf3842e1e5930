package se.lotsen.web.personer;

import se.lotsen.casework.CaseOverview;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Those around the senior. */
public record PersonerPage(Frame frame, CaseOverview.Page shown) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** "Muntligt 20 nov 2026, frågade: Samira Haddad", or empty when nothing may be told. */
    public String ground(CaseOverview.Around one) {
        var consent = one.mayKnow();
        return consent == null
                ? ""
                : frame.t()
                        .of(
                                "personer.ground",
                                frame.t().of("words.consentForm", consent.form()),
                                frame.t().date(consent.givenOn()),
                                consent.askedBy());
    }
}
