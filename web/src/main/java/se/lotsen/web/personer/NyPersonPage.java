package se.lotsen.web.personer;

import java.util.List;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ContactRole;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Someone around the senior to write down. */
public record NyPersonPage(Frame frame, CaseOverview.Page shown, FormFields fields, Problems problems) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("personer.new");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Roles to choose among. */
    public List<Choice> roles() {
        return Choice.of(ContactRole.class, "contactRole", frame.t());
    }
}
