package se.lotsen.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Mode;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.StoredJson;

/**
 * A manager reads in the answers of a survey. A respondent is a code of the survey's own, which nobody here can lead back to a person; a code
 * that looks like an identity number is refused. All lines are taken, or none while one is wrong.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ImportSurvey {

    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9_-]{1,40}");
    private static final Pattern IDENTITY = Pattern.compile(".*\\d{6}-?\\d{4}.*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final PlanRows rows;
    private final Clock clock;

    ImportSurvey(PlanRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A line of the file, numbered as a spreadsheet does.
     *
     * @param occasion null when the word is none
     * @param mode null when the word is none
     * @param answers codes in the order of the questions; empty where nothing was answered
     */
    public record Line(
            int line,
            String respondent,
            @Nullable MeasuredAt occasion,
            @Nullable Mode mode,
            String language,
            List<String> answers) {}

    /** What is wrong in a line. */
    public record Fault(int line, FieldError error) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** So many were taken; an answer that was read in before is left as it was. */
        record Taken(int answers) implements Outcome {}

        /** None was. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** How many questions a measure of a survey has. */
    public static int questions(PlanMeasure measure) {
        return new SurveyForm(measure).items().size();
    }

    /** Takes them. */
    public Outcome take(UUID planId, PlanMeasure measure, List<Line> lines, Actor actor) {
        var plan = rows.one(actor.municipalityId(), planId)
                .orElseThrow(() -> new Missing("evaluation plan"))
                .plan();
        if (!measure.isSurvey() || !plan.measures().contains(measure)) throw new Missing("measure of the plan");
        var form = new SurveyForm(measure);
        var faults = faults(lines, form);
        if (!faults.isEmpty()) return new Outcome.Refused(faults);
        var taken = 0;
        for (var line : lines) taken += keep(plan, form, line, actor);
        return new Outcome.Taken(taken);
    }

    private int keep(Plan plan, SurveyForm form, Line line, Actor actor) {
        var occasion = line.occasion();
        var mode = line.mode();
        if (occasion == null || mode == null) throw new IllegalStateException("the line was judged before");
        var answers = answers(form, line);
        return rows.keep(
                actor.municipalityId(),
                plan.id(),
                line.respondent(),
                form.measure(),
                occasion,
                form.version(),
                mode,
                line.language(),
                StoredJson.write(answers),
                form.score(answers),
                actor.requireStaffId(),
                clock.instant());
    }

    private static Map<String, Integer> answers(SurveyForm form, Line line) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < form.items().size(); i++) {
            var typed = i < line.answers().size() ? line.answers().get(i) : "";
            if (!typed.isEmpty()) answers.put(form.items().get(i), Integer.valueOf(typed));
        }
        return answers;
    }

    private static List<Fault> faults(List<Line> lines, SurveyForm form) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            for (var error : errors(line, form)) faults.add(new Fault(line.line(), error));
            if (!seen.add(line.respondent() + " " + line.occasion())) {
                faults.add(new Fault(line.line(), new FieldError("respondent", "evaluation.twice")));
            }
        }
        return List.copyOf(faults);
    }

    private static List<FieldError> errors(Line line, SurveyForm form) {
        var errors = new ArrayList<FieldError>();
        var code = line.respondent();
        if (!CODE.matcher(code).matches()) errors.add(new FieldError("respondent", "evaluation.respondent"));
        if (IDENTITY.matcher(code).matches()) errors.add(new FieldError("respondent", "evaluation.identity"));
        if (line.occasion() == null) errors.add(new FieldError("occasion", "evaluation.occasion"));
        if (line.mode() == null) errors.add(new FieldError("mode", "evaluation.mode"));
        if (!LANGUAGE.matcher(line.language()).matches()) errors.add(new FieldError("language", "evaluation.language"));
        for (var i = 0; i < line.answers().size(); i++) {
            var typed = line.answers().get(i);
            var good = typed.isEmpty()
                    || (typed.matches("\\d") && i < form.items().size() && form.isAnswer(i, Integer.parseInt(typed)));
            if (!good) errors.add(new FieldError("answer-" + (i + 1), "evaluation.answer"));
        }
        return errors;
    }
}
