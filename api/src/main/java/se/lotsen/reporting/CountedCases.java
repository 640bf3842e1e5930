package se.lotsen.reporting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/** Counts the cases of a year and hides what is small, in all divisions together and beside the year's talks. */
@Singleton
class CountedCases {

    /** The most wanted first. */
    private static final List<Division> HIDDEN_TOGETHER = List.of(
            Division.TERTIAL,
            Division.SEX,
            Division.AGE,
            Division.HEALTH_CENTRE,
            Division.OUTCOME,
            Division.INTERPRETER,
            Division.DISTANCE);

    private static final int FURTHER_FROM = HIDDEN_TOGETHER.indexOf(Division.INTERPRETER);

    private static final int THIRDS = 3;

    private static final List<WayIn> WAYS = List.of(WayIn.values());

    /** About fifty kilobytes each. */
    private static final int ANSWERS = 100;

    private final CaseCountRows rows;
    private final CountedTalks talks;
    private final Units units;
    private final List<AgeBand> bands;
    private final int threshold;
    private final Clock clock;

    /** What is hidden follows from the counts alone, so an answer holds for as long as no count has changed. */
    private final Cache<List<List<List<List<Integer>>>>, ToldYear> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    CountedCases(
            CaseCountRows rows,
            CountedTalks talks,
            Units units,
            ReportedAges ages,
            SmallestShown smallest,
            Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.units = units;
        this.bands = ages.bands();
        this.threshold = smallest.figure();
        this.clock = clock;
    }

    /** The figures of a year as they may be shown. */
    YearFigures in(int year, Actor actor) {
        var period = FixedPeriod.year(year);
        var counted = rows.cases(actor.municipalityId(), period.from(), period.until());
        var divisions = HIDDEN_TOGETHER.stream()
                .map(division -> groups(division, actor))
                .toList();
        var tables = divisions.stream()
                .map(groups ->
                        groups.stream().map(group -> table(counted, group)).toList())
                .toList();
        var shown = answers.get(
                tables, counts -> ToldYear.of(counts, HIDDEN_TOGETHER.indexOf(Division.SEX), FURTHER_FROM, threshold));
        var divided = new LinkedHashMap<Group, ShownTable>();
        for (var d = 0; d < divisions.size(); d++) {
            for (var g = 0; g < divisions.get(d).size(); g++)
                divided.put(divisions.get(d).get(g), shown.divisions().get(d).get(g));
        }
        var now = clock.instant();
        var talked = new TalkFigures.Contents(year, now, threshold, talks.in(year, actor.municipalityId()));
        var told =
                besideTalks(shown.whole(), withMen(divided, shown.men()), counted, new BesideTalks(talked, threshold));
        return new YearFigures(
                year,
                now,
                threshold,
                WAYS,
                told.whole,
                told.divided,
                shown.waysOfGroups(),
                daysToTalk(counted, told),
                talked);
    }

    private record Told(ShownTable whole, Map<Group, ShownTable> divided) {

        /** Each third, and last the year. */
        List<ShownTable> periods() {
            return Stream.concat(
                            divided.entrySet().stream()
                                    .filter(group -> group.getKey().division() == Division.TERTIAL)
                                    .map(Map.Entry::getValue),
                            Stream.of(whole))
                    .toList();
        }
    }

    private static Told besideTalks(
            ShownTable whole, Map<Group, ShownTable> divided, List<CountedCaseRow> counted, BesideTalks talks) {
        var told = new LinkedHashMap<Group, ShownTable>();
        divided.forEach((group, table) -> {
            var its = counted.stream().filter(row -> holds(group, row)).toList();
            told.put(
                    group, talks.told(group.division(), table, stopped(its, Step.FOUND), stopped(its, Step.CONTACTED)));
        });
        return new Told(talks.whole(whole, stopped(counted, Step.FOUND), stopped(counted, Step.CONTACTED)), told);
    }

    private static int stopped(List<CountedCaseRow> counted, Step step) {
        return (int)
                counted.stream().filter(row -> row.step() == step.ordinal()).count();
    }

    private List<@Nullable Integer> daysToTalk(List<CountedCaseRow> counted, Told told) {
        var median = new Median();
        var days = new ArrayList<@Nullable Integer>();
        for (var table : told.periods()) {
            var third = days.size() + 1;
            var its = counted.stream()
                    .filter(row -> third > THIRDS || row.tertial() == third)
                    .flatMap(CountedCases::daysToTalk)
                    .toList();
            var howMany = Funnel.of(table).all(Step.TALK).count();
            days.add(howMany == null || howMany < threshold ? null : median.of(its));
        }
        return Collections.unmodifiableList(days);
    }

    private static Stream<DaysRow> daysToTalk(CountedCaseRow row) {
        return row.talkOn() == null ? Stream.empty() : Stream.of(new DaysRow(row.toldOn(), row.talkOn(), 1));
    }

    /** Men stand where the others of their division do, before the two groups that they are. */
    private static Map<Group, ShownTable> withMen(Map<Group, ShownTable> divided, ShownTable men) {
        var all = new LinkedHashMap<Group, ShownTable>();
        divided.forEach((group, table) -> {
            if (group.equals(Group.of(Division.MEN, Group.YES))) all.put(Group.of(Division.SEX, Sex.MAN.name()), men);
            all.put(group, table);
        });
        return all;
    }

    /** The groups that are hidden as one division, each case in just one of them. Men are two groups of the sexes. */
    private List<Group> groups(Division division, Actor actor) {
        return switch (division) {
            case TERTIAL ->
                IntStream.rangeClosed(1, THIRDS)
                        .mapToObj(third -> Group.of(division, Integer.toString(third)))
                        .toList();
            case SEX ->
                Stream.of(Sex.values())
                        .flatMap(sex -> sex == Sex.MAN
                                ? groups(Division.MEN, actor).stream()
                                : Stream.of(Group.of(division, sex.name())))
                        .toList();
            case MEN, INTERPRETER, DISTANCE -> List.of(Group.of(division, Group.YES), Group.of(division, Group.NO));
            case AGE ->
                IntStream.range(0, bands.size())
                        .mapToObj(i -> new Group(division, Integer.toString(i), null, bands.get(i)))
                        .toList();
            case HEALTH_CENTRE -> {
                var groups = new ArrayList<Group>();
                for (var unit : units.ofKind(actor, Unit.Kind.HEALTH_CENTRE))
                    groups.add(new Group(division, unit.id().toString(), unit.name(), null));
                groups.add(Group.of(division, Group.NONE));
                yield groups;
            }
            case OUTCOME ->
                Stream.concat(
                                Stream.of(Group.NONE),
                                Stream.of(CloseReason.values())
                                        .filter(reason -> reason != CloseReason.ENTERED_IN_ERROR)
                                        .map(Enum::name))
                        .map(key -> Group.of(division, key))
                        .toList();
        };
    }

    private static List<List<Integer>> table(List<CountedCaseRow> counted, Group group) {
        var counts = new int[WAYS.size()][Step.values().length];
        for (var row : counted) {
            if (holds(group, row)) counts[row.wayIn().ordinal()][row.step()]++;
        }
        return Stream.of(counts)
                .map(line -> Arrays.stream(line).boxed().toList())
                .toList();
    }

    private static boolean holds(Group group, CountedCaseRow row) {
        return switch (group.division()) {
            case TERTIAL -> group.key().equals(Integer.toString(row.tertial()));
            case SEX -> group.key().equals(row.sex().name());
            case AGE -> Objects.requireNonNull(group.band()).holds(row.age());
            case HEALTH_CENTRE -> group.key().equals(Objects.toString(row.healthCentreId(), Group.NONE));
            case OUTCOME -> group.key().equals(Objects.toString(row.closeReason(), Group.NONE));
            case MEN -> row.sex() == Sex.MAN && is(group, row.livesAlone());
            case INTERPRETER -> is(group, row.needsInterpreter());
            case DISTANCE -> is(group, row.livesFar());
        };
    }

    private static boolean is(Group group, boolean yes) {
        return group.key().equals(Group.YES) == yes;
    }
}
