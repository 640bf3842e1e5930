package se.lotsen.web.synpunkter;

import java.time.LocalDate;
import java.util.List;
import se.lotsen.access.Role;
import se.lotsen.complaint.Complaint;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The form that registers an item in a minute, and what the reader registered last. */
public record NySynpunktPage(Frame frame, LocalDate today, SynpunktForm form, List<Complaint> latest, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("synpunkter.new");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The words. */
    public SynpunktWords words() {
        return new SynpunktWords(frame.t());
    }

    /** True for those who read the list too. */
    public boolean readsList() {
        return frame.role() == Role.MANAGER;
    }
}
