package se.lotsen.web.varningar;

import java.time.LocalDate;
import se.lotsen.around.ShowWarnings.Line;
import se.lotsen.casework.CaseOverview;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** One warning to look at again. */
public record VarningPage(Frame frame, CaseOverview.Page shown, Line line, FormFields fields, Problems problems)
        implements Page {

    /** What the guide found. */
    public enum Verdict {
        HOLDS,
        OVER
    }

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("varningar.review.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** "12 nov 2026, Samira Haddad". */
    public String signed() {
        var on = LocalDate.ofInstant(line.warning().writtenAt(), Swedish.ZONE);
        return frame.t().date(on) + ", " + line.writtenBy();
    }
}
