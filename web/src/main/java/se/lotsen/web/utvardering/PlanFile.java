package se.lotsen.web.utvardering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.evaluation.Difference;
import se.lotsen.evaluation.Plan;
import se.lotsen.evaluation.ShowPlan.Result;
import se.lotsen.reporting.PairedChange;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.ShownTable;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Texts;

/** What the measures of a plan say as a file: what its page shows and nothing else, a line for each measure and later time. */
final class PlanFile {

    private static final List<String> COLUMNS = List.of(
            "measure",
            "when",
            "atStart",
            "ofAtStart",
            "compared",
            "ofCompared",
            "otherForm",
            "missing",
            "mean",
            "lower",
            "upper",
            "stepsUp",
            "stepsSame",
            "stepsDown",
            "words");

    private final PlanPage page;
    private final Texts t;

    PlanFile(PlanPage page) {
        this.page = page;
        this.t = page.frame().t();
    }

    FigureFile file() {
        var lines = new ArrayList<List<Object>>();
        for (var result : page.shown().results()) {
            if (result.followed() == 0) lines.add(nobody(result));
            else for (var difference : result.differences()) lines.add(line(result, difference));
        }
        return new FigureFile(
                t, t.of("utvardering.title"), COLUMNS.stream().map(this::head).toList(), lines, dictionary());
    }

    private String head(String column) {
        return t.of("utvardering.file." + column);
    }

    private List<Object> nobody(Result result) {
        var cells = new ArrayList<Object>(Collections.nCopies(COLUMNS.size(), ""));
        cells.set(0, t.of("utvardering.measure", result.measure()));
        cells.set(COLUMNS.size() - 1, t.of("utvardering.nobody"));
        return cells;
    }

    private List<Object> line(Result result, Difference difference) {
        var cells = new ArrayList<Object>();
        cells.add(t.of("utvardering.measure", result.measure()));
        cells.add(t.of("utvardering.occasion", difference.occasion()));
        cells.addAll(atStart(result));
        if (difference.due() == 0) cells.addAll(List.of("–", "–", "–", "–"));
        else {
            cells.addAll(share(difference.compared(), difference.total()));
            cells.add(cell(difference.otherForm()));
            cells.add(cell(difference.missing()));
        }
        cells.addAll(mean(difference));
        cells.addAll(steps(difference));
        cells.add(page.difference(result.measure(), difference));
        return cells;
    }

    private List<Object> atStart(Result result) {
        var answered = result.baseline().at(0, 0);
        return result.measure().isSurvey()
                ? List.of(cell(answered), "")
                : share(answered, result.baseline().rowTotal(0));
    }

    /** Neither is told where one of them is not, as on the page. */
    private List<Object> share(Shown part, Shown of) {
        return part.isHidden() || of.isHidden()
                ? List.of(cell(Shown.HIDDEN), cell(Shown.HIDDEN))
                : List.of(cell(part), cell(of));
    }

    private List<Object> mean(Difference difference) {
        @Nullable PairedChange change = difference.change();
        return change == null || difference.due() == 0 || difference.givesAway()
                ? List.of("", "", "")
                : List.of(decimal(change.mean()), decimal(change.lower()), decimal(change.upper()));
    }

    private List<Object> steps(Difference difference) {
        @Nullable ShownTable steps = difference.steps();
        return steps == null || difference.due() == 0 || difference.givesAway() || steps.hidesEverything()
                ? List.of("", "", "")
                : List.of(cell(steps.at(0, 2)), cell(steps.at(0, 1)), cell(steps.at(0, 0)));
    }

    private Object cell(Shown figure) {
        return Objects.requireNonNullElse((Object) figure.count(), t.of("ledning.hidden"));
    }

    /** Rounded as on the page. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(NumberText.oneDecimal(value).replace('−', '-').replace(',', '.'));
    }

    private List<List<Object>> dictionary() {
        Plan plan = page.shown().plan();
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(t.of("utvardering.titleLabel"), plan.title()));
        lines.add(List.of(t.of("utvardering.activity"), page.about()));
        for (var column : COLUMNS) lines.add(List.of(head(column), t.of("utvardering.means." + column)));
        for (var measure : plan.measures())
            lines.add(List.of(t.of("utvardering.measure", measure), t.of("utvardering.about", measure)));
        lines.add(List.of(
                t.of("ledning.hidden"), t.of("utvardering.how", page.shown().threshold())));
        return lines;
    }
}
