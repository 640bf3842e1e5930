package se.lotsen.web.katalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Problems;

/** One meeting place to keep, or a new one. */
public record PlatsPage(
        Frame frame,
        ShowKept.@Nullable OfPlace shown,
        ShowKept.Choices choices,
        FormFields fields,
        Problems problems,
        List<Both> both)
        implements FactPage {

    /** Facts about how easy it is to come. */
    public List<String> accessFacts() {
        return List.of("toilet", "hearingLoop", "stepFree", "busStop", "smallGroup", "aloneFriendly");
    }

    /** Heading. */
    public String title() {
        return shown == null ? frame.t().of("katalog.newPlace") : shown.facts().name();
    }

    /** Where the form goes. */
    public String action() {
        return "/katalog/plats/" + (shown == null ? "ny" : shown.slug());
    }

    /** When the facts were last checked. */
    public String checked() {
        return FactPage.checked(shown == null ? null : shown.assuredOn(), frame.t());
    }

    /** Organisers to choose among. */
    public List<Choice> organisers() {
        return FactForm.named(
                choices.organisers(), fields.text("organiserId"), frame.t().of("katalog.unstatedChoice"));
    }

    @Override
    public List<ChangeLine> history() {
        return shown == null ? List.of() : shown.history();
    }
}
