package se.lotsen.web.anteckning;

import se.lotsen.casework.CaseOverview;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A note to write. */
public record AnteckningPage(Frame frame, CaseOverview.Page shown, String text, Problems problems) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("arende.note.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }
}
