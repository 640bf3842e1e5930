package se.lotsen.reporting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
        var tables = divisions.stream().map(groups -> tables(counted, groups)).toList();
        var shown = answers.get(
                tables, counts -> ToldYear.of(counts, HIDDEN_TOGETHER.indexOf(Division.SEX), FURTHER_FROM, threshold));
        var now = clock.instant();
        var talked = new TalkFigures.Contents(year, now, threshold, talks.in(year, actor.municipalityId()));
        var beside = new BesideTalks(talked);
        var divided = new LinkedHashMap<Group, ShownTable>();
        for (var d = 0; d < divisions.size(); d++) {
            for (var g = 0; g < divisions.get(d).size(); g++) {
                var group = divisions.get(d).get(g);
                divided.put(
                        group,
                        beside.told(
                                group.division(),
                                shown.divisions().get(d).get(g),
                                tables.get(d).get(g)));
            }
        }
        var men = beside.told(Division.SEX, shown.men(), table(counted, row -> row.sex() == Sex.MAN));
        var whole = beside.whole(shown.whole(), table(counted, _ -> true));
        var told = withMen(divided, men);
        return new YearFigures(year, now, threshold, WAYS, whole, told, shown.waysOfGroups(), talked);
    }

    /**
     * Median working days from when we were told of a case to its talk, among the cases of a period.
     *
     * @param hadTalk how many of them had one, as it is told
     * @return null where that is hidden, or too few
     */
    @Nullable
    Integer daysToTalk(FixedPeriod period, Shown hadTalk, Actor actor) {
        var count = hadTalk.count();
        if (count == null || count < threshold) return null;
        return new Median().of(rows.daysToTalk(actor.municipalityId(), period.from(), period.until()));
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

    /** A table for each of the groups of a division, each case in just one of them. */
    private static List<List<List<Integer>>> tables(List<CountedCaseRow> counted, List<Group> groups) {
        var counts = new int[groups.size()][WAYS.size()][Step.values().length];
        for (var row : counted) {
            for (var g = 0; g < counts.length; g++) {
                if (!holds(groups.get(g), row)) continue;
                counts[g][row.wayIn().ordinal()][row.step()]++;
                break;
            }
        }
        return Stream.of(counts).map(CountedCases::listed).toList();
    }

    private static List<List<Integer>> table(List<CountedCaseRow> counted, Predicate<CountedCaseRow> some) {
        var counts = new int[WAYS.size()][Step.values().length];
        for (var row : counted) {
            if (some.test(row)) counts[row.wayIn().ordinal()][row.step()]++;
        }
        return listed(counts);
    }

    private static List<List<Integer>> listed(int[][] counts) {
        return Stream.of(counts)
                .map(line -> Arrays.stream(line).boxed().toList())
                .toList();
    }

    private static boolean holds(Group group, CountedCaseRow row) {
        return switch (group.division()) {
            case TERTIAL -> group.key().equals(Integer.toString(row.tertial()));
            case SEX -> group.key().equals(row.sex().name());
            case AGE -> Objects.requireNonNull(group.band()).holds(row.age());
            case HEALTH_CENTRE -> group.key().equals(row.healthCentre());
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
