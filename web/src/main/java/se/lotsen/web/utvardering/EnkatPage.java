package se.lotsen.web.utvardering;

import java.util.List;
import se.lotsen.evaluation.ImportSurvey;
import se.lotsen.evaluation.Plan;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.instrument.DeJongGierveld;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Page;

/** Answers of a survey to read in. */
public record EnkatPage(Frame frame, Plan plan, List<LineFault> faults) implements Page {

    /** Address of the plan. */
    public String href() {
        return "/ledning/utvardering/" + plan.id();
    }

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("utvardering.survey");
        return faults.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The measures of the plan that come from surveys. */
    public List<PlanMeasure> measures() {
        return plan.measures().stream().filter(PlanMeasure::isSurvey).toList();
    }

    /** Numbers of the questions of a measure, from 1. */
    public List<Integer> questions(PlanMeasure one) {
        return java.util.stream.IntStream.rangeClosed(1, ImportSurvey.questions(one))
                .boxed()
                .toList();
    }

    /** A question in words: the instrument's own, unchanged, or the working translation. */
    public String question(PlanMeasure one, int number) {
        var t = frame.t();
        return one.instrument()
                .map(instrument -> t.of(instrument.items().get(number - 1).messageKey()))
                .orElseGet(() -> t.of("utvardering.djg." + DeJongGierveld.ITEMS.get(number - 1)));
    }

    /** What a file has to hold: "CSV med kolumnerna ... och Fråga 1, Fråga 2". */
    public String fileHint(PlanMeasure one) {
        return frame.t().of("utvardering.fileHint", String.join(", ", SurveyTable.questions(one)));
    }
}
