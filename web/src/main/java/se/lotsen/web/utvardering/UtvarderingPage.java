package se.lotsen.web.utvardering;

import java.util.List;
import se.lotsen.evaluation.Plan;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The plans of evaluation. */
public record UtvarderingPage(Frame frame, List<Plan> plans) implements Page {

    /** Whom a plan follows and when. */
    public String about(Plan plan) {
        var t = frame.t();
        var days =
                t.of("utvardering.days", frame.t().date(plan.from()), frame.t().date(plan.to()));
        var activity = plan.activity();
        return (activity == null ? t.of("utvardering.whole") : activity) + ". " + days;
    }
}
