package se.lotsen.web.katalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.catalogue.OrganiserFacts;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Problems;

/** One organiser to keep, or a new one. */
public record ArrangorPage(
        Frame frame, ShowKept.@Nullable OfOrganiser shown, FormFields fields, Problems problems, List<Both> both)
        implements FactPage {

    /** Heading. */
    public String title() {
        return shown == null
                ? frame.t().of("katalog.newOrganiser")
                : shown.facts().name();
    }

    /** Where the form goes. */
    public String action() {
        return "/katalog/arrangor/" + (shown == null ? "ny" : shown.id());
    }

    /** Kinds to choose among. */
    public List<Choice> kinds() {
        return FactForm.of(OrganiserFacts.Kind.class, "katalog.kind", false, frame.t());
    }

    @Override
    public List<ChangeLine> history() {
        return shown == null ? List.of() : shown.history();
    }
}
