package se.lotsen.evaluation;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.evaluation.Subject.Answered;
import se.lotsen.healthtalk.Measured;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.healthtalk.Measurements;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Measurement;
import se.lotsen.instrument.Score;
import se.lotsen.reporting.ShownTable;
import se.lotsen.reporting.Suppression;
import se.lotsen.reporting.ToldTalks;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.Swedish;

/** View: plans, and what the measures of one say. Nobody is named, and nobody can be found by subtraction. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShowPlan {

    private final PlanRows rows;
    private final Measurements measurements;
    private final ToldTalks talks;
    private final Clock clock;
    private final int threshold;

    ShowPlan(PlanRows rows, Measurements measurements, ToldTalks talks, Clock clock, SmallestShown smallest) {
        this.rows = rows;
        this.measurements = measurements;
        this.talks = talks;
        this.clock = clock;
        this.threshold = smallest.figure();
    }

    /**
     * What a measure says.
     *
     * @param followed how many are followed; 0 before there are any
     * @param baseline one row: those with an answer at the beginning and those without, and their total
     * @param differences three and six months later
     */
    public record Result(PlanMeasure measure, int followed, ShownTable baseline, List<Difference> differences) {}

    /**
     * The page of a plan.
     *
     * @param threshold smaller figures of persons than this are hidden
     */
    public record Contents(Plan plan, List<Result> results, int threshold) {}

    /** All plans, the latest first. */
    public List<Plan> all(Actor actor) {
        return rows.all(actor.municipalityId()).stream().map(PlanRow::plan).toList();
    }

    /** One plan with its figures. */
    public Contents show(UUID planId, Actor actor) {
        var plan = rows.one(actor.municipalityId(), planId)
                .orElseThrow(() -> new Missing("evaluation plan"))
                .plan();
        var everybody = rows.followed(actor.municipalityId(), null, plan.from(), plan.to());
        var everyone = everybody.stream().map(SubjectRow::caseId).collect(Collectors.toSet());
        var measured = measurements.these(everyone, actor);
        var own = plan.activityId() == null ? everyone : cases(plan, actor);
        var apart = apart(plan, everyone, own, actor);
        var besideTalks = plan.activityId() != null
                || talks.of(plan.from().getYear(), actor.municipalityId()).tellsHeld();
        var results = plan.measures().stream()
                .map(measure -> result(
                        measure,
                        measure.instrument()
                                .filter(_ -> !measure.isSurvey())
                                .map(instrument -> ofTalks(instrument, everybody, measured))
                                .map(all -> new Followed(
                                        these(own, all),
                                        apart.stream()
                                                .map(some -> these(some, all))
                                                .toList(),
                                        besideTalks))
                                .orElseGet(() -> new Followed(ofSurvey(plan, measure, actor), List.of(), true))))
                .toList();
        return new Contents(plan, results, threshold);
    }

    private Set<UUID> cases(Plan plan, Actor actor) {
        return rows.followed(actor.municipalityId(), plan.activityId(), plan.from(), plan.to()).stream()
                .map(SubjectRow::caseId)
                .collect(Collectors.toSet());
    }

    /**
     * Everybody, parted by which activities they came to of those that plans of the year are told of: this one, and those written before it. All that can
     * be had by adding and subtracting plans is a sum of these parts. The plan of everybody is always told, so it counts whether anybody has written it or not.
     */
    private List<Set<UUID>> apart(Plan plan, Set<UUID> everybody, Set<UUID> own, Actor actor) {
        if (plan.activityId() == null) return List.of();
        var told = all(actor).stream()
                .dropWhile(other -> !other.id().equals(plan.id()))
                .filter(other -> other.activityId() != null && other.from().equals(plan.from()))
                .map(other -> other.id().equals(plan.id()) ? own : cases(other, actor))
                .toList();
        return List.copyOf(everybody.stream()
                .collect(Collectors.groupingBy(
                        one -> told.stream().map(theirs -> theirs.contains(one)).toList(), Collectors.toSet()))
                .values());
    }

    private static List<Subject> these(Set<UUID> cases, Map<UUID, Subject> all) {
        return all.entrySet().stream()
                .filter(one -> cases.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Result result(PlanMeasure measure, Followed followed) {
        var counts = answered(followed.own());
        var baseline = Suppression.hideOne(List.of(counts), threshold);
        var mayTell =
                followed.mayTell(some -> answered(some).stream().allMatch(count -> count == 0 || count >= threshold));
        return new Result(
                measure,
                followed.own().size(),
                mayTell ? baseline : baseline.hidden(),
                List.of(
                        Difference.at(MeasuredAt.THREE_MONTHS, measure.isOrdered(), followed, threshold),
                        Difference.at(MeasuredAt.SIX_MONTHS, measure.isOrdered(), followed, threshold)));
    }

    /** Those with an answer at the beginning, and those without. */
    private static List<Integer> answered(List<Subject> subjects) {
        var answered = (int) subjects.stream()
                .filter(one -> hasValue(one.answers().get(MeasuredAt.BASELINE)))
                .count();
        return List.of(answered, subjects.size() - answered);
    }

    private static boolean hasValue(@Nullable Answered answered) {
        return answered != null && answered.value() != null;
    }

    private Map<UUID, Subject> ofTalks(
            Instrument instrument, List<SubjectRow> followed, Map<UUID, List<Measured>> measured) {
        var today = Swedish.today(clock);
        return followed.stream()
                .collect(Collectors.toMap(
                        SubjectRow::caseId,
                        row -> new Subject(
                                measured.getOrDefault(row.caseId(), List.of()).stream()
                                        .filter(one -> one.measurement().instrument() == instrument)
                                        .collect(Collectors.toMap(
                                                Measured::occasion, one -> answered(one.measurement()))),
                                row.due(today))));
    }

    /** A score, or the code of a single question. */
    static Answered answered(Measurement measurement) {
        var as = measurement.askedAs();
        if (measurement.score() instanceof Score.Scored scored) return new Answered(as, scored.value());
        if (measurement.instrument().items().size() != 1) return new Answered(as, null);
        var only = measurement.instrument().items().getFirst();
        return measurement.answers().to(only.key()) instanceof Answer.Chosen(var code)
                ? new Answered(as, code)
                : new Answered(as, null);
    }

    /** A later occasion is due for everybody as soon as one has answered at it. */
    private List<Subject> ofSurvey(Plan plan, PlanMeasure measure, Actor actor) {
        var answers = rows.answers(actor.municipalityId(), plan.id(), measure);
        var due = answers.stream()
                .map(SurveyRow::occasion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasuredAt.class)));
        var byRespondent = new LinkedHashMap<String, Map<MeasuredAt, Answered>>();
        for (var row : answers) {
            byRespondent
                    .computeIfAbsent(row.respondent(), _ -> new EnumMap<>(MeasuredAt.class))
                    .put(row.occasion(), row.answered());
        }
        return byRespondent.values().stream()
                .map(one -> new Subject(one, Set.copyOf(due)))
                .toList();
    }
}
