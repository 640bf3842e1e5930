package se.lotsen.web.utvardering;

import java.util.List;
import java.util.Set;
import se.lotsen.catalogue.Activity;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A plan to write. */
public record NyPlanPage(
        Frame frame, List<Activity> activities, List<Integer> years, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("utvardering.newPlan");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The years to choose among. */
    public List<Choice> choices() {
        return years.stream()
                .map(String::valueOf)
                .map(year -> new Choice(year, year))
                .toList();
    }

    /** The measures that are ticked. */
    public Set<PlanMeasure> chosen() {
        return typed.choices("matt", PlanMeasure.class);
    }
}
