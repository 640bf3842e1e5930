package se.lotsen.web.ateroppna;

import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A closed case that may go on. */
public record AteroppnaPage(Frame frame, CaseOverview.Page shown, FormFields fields, Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("arende.reopen.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when it may go on. */
    public boolean isAllowed() {
        return words().may(CaseAction.REOPEN);
    }

    /** Why it may not. */
    public String refusal() {
        return words().whyNot(CaseAction.REOPEN);
    }

    /** What comes next when it goes on. */
    public String then() {
        return frame.t().of(shown.talk().isPresent() ? "arende.reopen.thenPlan" : "arende.reopen.thenContact");
    }
}
