package se.lotsen.web.synpunkt;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.access.Municipality;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Teller;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The form of a municipality. */
public record SynpunktFormPage(
        Frame frame,
        OpenMunicipality municipality,
        Municipality answers,
        FormFields fields,
        Problems problems,
        boolean told)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("synpunkt.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** What it may be. What went otherwise than it should is for staff to say. */
    public List<Choice> kinds() {
        return Stream.of(ComplaintKind.PRAISE, ComplaintKind.OPINION, ComplaintKind.COMPLAINT)
                .map(kind -> new Choice(kind.name(), frame.t().of("synpunkt.kind", kind)))
                .toList();
    }

    /** Who one may be. */
    public List<Choice> tellers() {
        return Stream.of(Teller.SENIOR, Teller.RELATIVE, Teller.OTHER)
                .map(teller -> new Choice(teller.name(), frame.t().of("synpunkt.teller", teller)))
                .toList();
    }
}
