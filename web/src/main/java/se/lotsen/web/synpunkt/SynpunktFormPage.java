package se.lotsen.web.synpunkt;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Teller;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.OpenForm;
import se.lotsen.web.support.Page;

/** The form of a municipality. */
public record SynpunktFormPage(OpenForm form) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        return form.tab(form.frame().t().of("synpunkt.title"));
    }

    /** What it may be. What went otherwise than it should is for staff to say. */
    public List<Choice> kinds() {
        return Stream.of(ComplaintKind.PRAISE, ComplaintKind.OPINION, ComplaintKind.COMPLAINT)
                .map(kind -> new Choice(kind.name(), form.frame().t().of("synpunkt.kind", kind)))
                .toList();
    }

    /** Who one may be. */
    public List<Choice> tellers() {
        return Stream.of(Teller.SENIOR, Teller.RELATIVE, Teller.OTHER)
                .map(teller -> new Choice(teller.name(), form.frame().t().of("synpunkt.teller", teller)))
                .toList();
    }
}
