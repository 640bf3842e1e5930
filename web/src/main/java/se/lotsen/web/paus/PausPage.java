package se.lotsen.web.paus;

import java.util.List;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.PauseReason;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A case that may rest. */
public record PausPage(Frame frame, CaseOverview.Page shown, FormFields fields, Problems problems) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("arende.pause.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when it may rest now. */
    public boolean isAllowed() {
        return words().may(CaseAction.PAUSE);
    }

    /** Why it may not. */
    public String refusal() {
        return words().whyNot(CaseAction.PAUSE);
    }

    /** Reasons to choose among. */
    public List<Choice> reasons() {
        return Choice.of(PauseReason.class, "pauseReason", frame.t());
    }
}
