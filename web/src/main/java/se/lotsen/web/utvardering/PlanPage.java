package se.lotsen.web.utvardering;

import se.lotsen.evaluation.Difference;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.evaluation.ShowPlan;
import se.lotsen.reporting.PairedChange;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A plan and what its measures say: how many answered first, and then what differs. */
public record PlanPage(Frame frame, ShowPlan.Contents shown, FormFields typed, Problems problems) implements Page {

    /** Percentages of fewer persons than this say more than is known. */
    private static final int PERCENT_FROM = 20;

    /** Address of the plan. */
    public String href() {
        return "/ledning/utvardering/" + shown.plan().id();
    }

    /** Title in the browser's tab. */
    public String tab() {
        var title = shown.plan().title();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Whom the plan follows and when. */
    public String about() {
        var plan = shown.plan();
        var t = frame.t();
        var activity = plan.activity();
        return t.of(
                "utvardering.aboutPlan",
                activity == null ? t.of("utvardering.whole") : activity,
                frame.t().date(plan.from()),
                frame.t().date(plan.to()));
    }

    /** What was typed in a field, or what is kept. */
    public String typed(String field, String kept) {
        return typed.has(field) ? typed.text(field) : kept;
    }

    /** "33 av 43 (77 procent)" or "6 av 11", as far as it may be told. */
    public String share(Shown part, Shown of) {
        var some = part.count();
        var all = of.count();
        if (some == null || all == null) return frame.t().of("utvardering.hiddenShare");
        return all < PERCENT_FROM
                ? frame.t().of("utvardering.share", some, all)
                : frame.t().of("utvardering.sharePercent", some, all, Math.round(100f * some / all));
    }

    /** How many answered at the start; of a survey nobody here knows how many were given it. */
    public String atStart(ShowPlan.Result result) {
        var answered = result.baseline().at(0, 0);
        return result.measure().isSurvey()
                ? frame.t().of("utvardering.surveyStart", text(answered))
                : share(answered, result.baseline().rowTotal(0));
    }

    /** A figure as it may be shown. */
    public String text(Shown figure) {
        var count = figure.count();
        return count == null ? frame.t().of("ledning.hidden") : count.toString();
    }

    /** What differs, or why it is not told. */
    public String difference(PlanMeasure measure, Difference difference) {
        var t = frame.t();
        if (difference.due() == 0) return t.of("utvardering.notYet");
        if (difference.givesAway()) return t.of("utvardering.givesAway", shown.threshold());
        var change = difference.change();
        if (change != null) return words(change);
        var steps = difference.steps();
        if (steps == null || steps.hidesEverything()) return t.of("utvardering.tooFew", shown.threshold());
        return t.of("utvardering.steps", text(steps.at(0, 2)), text(steps.at(0, 1)), text(steps.at(0, 0)));
    }

    private String words(PairedChange change) {
        var t = frame.t();
        var told = t.of(
                "utvardering.change",
                NumberText.signed(change.mean()),
                NumberText.oneDecimal(change.lower()),
                NumberText.oneDecimal(change.upper()));
        return change.holdsZero() ? told + " " + t.of("utvardering.holdsZero") : told;
    }
}
