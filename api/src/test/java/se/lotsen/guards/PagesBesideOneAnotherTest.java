package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.evaluation.ShowPlan;
import se.lotsen.evaluation.WritePlan;
import se.lotsen.grant.CostType;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.GrantReport;
import se.lotsen.grant.LinkTalks;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.grant.ReportFigure;
import se.lotsen.grant.ReportLine;
import se.lotsen.grant.TargetGroup;
import se.lotsen.reporting.Funnel;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.ShowFunnel;
import se.lotsen.reporting.Step;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.tertial.Answer;
import se.lotsen.tertial.KeepGoals;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.ShowReport;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/**
 * Someone with all pages that tell of the same talks, in the first year of a municipality: the manager's year by age and sex, how far the cases of the
 * year came, the board's report of each third, a plan that follows everybody, and the report of a grant, with the days of the talks that it pays for.
 * What each says is an equation between the numbers of cases of one kind; no small group of women or men, whichever page hides it, and no small third
 * follows from them. Shares nothing with what hides.
 */
class PagesBesideOneAnotherTest {

    private static final int THRESHOLD = 5;
    private static final List<Sex> SEXES = List.of(Sex.WOMAN, Sex.MAN);
    private static final List<Integer> BORN = List.of(1938, 1957);

    private final Cast cast = Cast.newMunicipality();
    private final Iterator<PersonNumber> numbers =
            List.copyOf(TestNumbers.seniors()).iterator();
    private final int year = Swedish.today(TestApp.clock()).getYear() - 1;

    /** A case without a talk is in no third. */
    private static final int NEVER = -1;

    /**
     * Cases of one kind: opened in a third from nought, with a talk in the same or a later one or without, with women or men, young or old, the talk
     * paid by the grant or outside it.
     */
    private record Kind(int opened, int third, Sex sex, int born, boolean paid) {

        boolean hasTalk() {
            return third != NEVER;
        }

        /** Of those without a talk the old were reached. */
        boolean isReached() {
            return hasTalk() || born == 1938;
        }

        LocalDate openedOn(int year) {
            return LocalDate.of(year, 4 * opened + 2, 1);
        }

        LocalDate day(int year) {
            return LocalDate.of(year, 4 * third + 2, 10);
        }
    }

    private static final List<Kind> KINDS = SEXES.stream()
            .flatMap(sex -> BORN.stream().flatMap(born -> kinds(sex, born)))
            .toList();

    private static Stream<Kind> kinds(Sex sex, int born) {
        var talks = IntStream.range(0, 3)
                .boxed()
                .flatMap(third -> IntStream.of(0, third)
                        .distinct()
                        .boxed()
                        .flatMap(opened ->
                                Stream.of(true, false).map(paid -> new Kind(opened, third, sex, born, paid))));
        var others = IntStream.range(0, 3).mapToObj(opened -> new Kind(opened, NEVER, sex, born, false));
        return Stream.concat(talks, others);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_small_group_of_women_or_men_follows_from_all_that_is_told(long seed) {
        var talks = new int[KINDS.size()];
        var random = new Random(seed);
        for (var i = 0; i < talks.length; i++) {
            var waits = KINDS.get(i).hasTalk()
                    && KINDS.get(i).opened() < KINDS.get(i).third();
            if (waits) talks[i] = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            else talks[i] = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(5);
        }

        nobodyLearns(talks, "seed " + seed);
    }

    @Test
    void a_first_year_does_not_tell_the_talks_of_the_third_in_which_it_began() {
        nobodyLearns(
                talks(
                        kind -> kind.opened() == Math.max(kind.third(), 1)
                                && kind.born() == 1938
                                && kind.sex() == Sex.WOMAN,
                        kind -> kind.third() == 1 ? (kind.paid() ? 0 : 3) : 8),
                "three in the second third");
    }

    @Test
    void nor_where_nearly_everybody_had_a_talk() {
        nobodyLearns(
                talks(
                        kind -> kind.hasTalk() && kind.opened() == kind.third() && kind.born() == 1938 && !kind.paid(),
                        kind -> kind.third() == 1 ? 1 : kind.third() == 2 ? 9 : 0),
                "two in the second third");
    }

    @Test
    void cases_do_not_tell_the_men_whom_the_talks_hide() {
        nobodyLearns(
                talks(
                        kind -> kind.born() == 1938
                                && !kind.paid()
                                && (kind.opened() == kind.third() || !kind.hasTalk()),
                        kind -> kind.third() == 2 ? 0 : kind.third() == 1 && kind.sex() == Sex.MAN ? 2 : 7),
                "two men in the second third");
    }

    @Test
    void the_report_of_a_grant_does_not_tell_the_women_that_a_third_hides() {
        nobodyLearns(
                talks(
                        kind -> kind.opened() == kind.third() && kind.paid() && kind.born() == 1938,
                        kind -> kind.third() < 2 ? 6 : kind.sex() == Sex.WOMAN ? 2 : 0),
                "two women in the last third");
    }

    @Test
    void the_report_of_a_grant_does_not_tell_the_third_that_the_year_hides() {
        nobodyLearns(
                talks(
                        kind -> kind.hasTalk() && kind.opened() == kind.third() && !kind.paid(),
                        kind -> kind.third() != 1 ? 5 : kind.sex() == Sex.WOMAN && kind.born() == 1938 ? 3 : 0),
                "three in the second third, beside large ones");
    }

    @Test
    void the_year_does_not_tell_the_women_whom_the_grant_does_not_pay_for() {
        nobodyLearns(
                talks(
                        kind -> kind.opened() == kind.third() && kind.born() == 1938,
                        kind -> kind.paid() ? 6 : kind.third() == 1 && kind.sex() == Sex.WOMAN ? 2 : 0),
                "two women outside the grant");
    }

    @Test
    void what_is_large_is_told_by_every_page() {
        var told = all(talks(kind -> !kind.hasTalk() || kind.opened() == kind.third(), _ -> 5));

        assertThat(told.knows(kind -> kind.sex() == Sex.WOMAN && kind.third() == 1))
                .isTrue();
        assertThat(told.knows(kind -> kind.sex() == Sex.WOMAN && kind.paid())).isTrue();
        assertThat(told.knows(kind -> kind.hasTalk() && kind.sex() == Sex.WOMAN && kind.born() == 1957))
                .isTrue();
        assertThat(told.knows(kind -> kind.hasTalk() && kind.opened() == 1)).isTrue();
    }

    private static int[] talks(Predicate<Kind> there, ToIntFunction<Kind> howMany) {
        return KINDS.stream()
                .mapToInt(kind -> there.test(kind) ? howMany.applyAsInt(kind) : 0)
                .toArray();
    }

    private void nobodyLearns(int[] talks, String what) {
        var told = all(talks);
        for (var sex : SEXES) {
            var groups = new ArrayList<Predicate<Kind>>();
            groups.add(kind -> kind.hasTalk() && kind.sex() == sex);
            for (var third = 0; third < 3; third++) {
                var its = third;
                groups.add(kind -> kind.sex() == sex && kind.third() == its);
            }
            for (var born : BORN) groups.add(kind -> kind.hasTalk() && kind.sex() == sex && kind.born() == born);
            for (var paid : List.of(true, false))
                groups.add(kind -> kind.hasTalk() && kind.sex() == sex && kind.paid() == paid);
            groups.forEach(group -> nobodyLearns(group, talks, told, what));
        }
        for (var third = 0; third < 3; third++) {
            var its = third;
            // What the grant pays for stands in its ledger.
            if (sum(talks, kind -> kind.third() == its && !kind.paid()) > 0)
                nobodyLearns(kind -> kind.third() == its, talks, told, what);
        }
    }

    private static void nobodyLearns(Predicate<Kind> group, int[] talks, Told told, String what) {
        var real = sum(talks, group);
        if (real == 0 || real >= THRESHOLD) return;
        assertThat(told.knows(group))
                .as("%s: %s, of %s", what, KINDS.stream().filter(group).toList(), Arrays.toString(talks))
                .isFalse();
    }

    private static int sum(int[] talks, Predicate<Kind> group) {
        return IntStream.range(0, talks.length)
                .filter(i -> group.test(KINDS.get(i)))
                .map(i -> talks[i])
                .sum();
    }

    /** Holds the talks, and takes down what every page tells of them; what is told must be true. */
    private Told all(int[] talks) {
        for (var i = 0; i < talks.length; i++) for (var n = 0; n < talks[i]; n++) hold(KINDS.get(i));
        var grant = paidFor();
        var told = new Told(talks);
        yearOf(told);
        casesOf(told);
        planOf(told);
        thirdsOf(told);
        reportOf(grant, told);
        for (var third = 0; third < 3; third++) {
            var its = third;
            told.seesWhereThereAreNone(kind -> kind.third() == its);
        }
        return told;
    }

    private void hold(Kind kind) {
        var planned = PlannedCase.of(cast, numbers.next());
        Rows.arrange(
                "update person set sex = ?, birth_year = ? where person_id = ?",
                kind.sex().name(),
                kind.born(),
                planned.personId());
        Rows.arrange(
                "update case_file set opened_at = ?, talk_at = ? where case_id = ?",
                at(kind.openedOn(year)),
                kind.isReached() ? at(kind.openedOn(year).plusDays(3)) : null,
                planned.caseId());
        if (!kind.hasTalk()) {
            planned.withoutTalk(cast);
            return;
        }
        Rows.arrange(
                "update health_talk set held_on = ?, home_care = ? where case_id = ?",
                kind.day(year),
                !kind.paid(),
                planned.caseId());
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atZone(Swedish.ZONE).toOffsetDateTime();
    }

    private UUID paidFor() {
        var facts = GrantFacts.healthTalks(year, Money.kronor(500_000), null, null, TargetGroup.WITHOUT_HOME_CARE);
        var opened = TestApp.bean(OpenGrant.class)
                .open(new OpenGrant.Command(facts, Money.kronor(500_000), LocalDate.of(year, 1, 10)), cast.maria());
        var grant = ((OpenGrant.Outcome.Opened) opened).grant().id();
        var salary = new PostCost.Command(
                grant,
                LocalDate.of(year, 12, 1),
                Money.kronor(1_000),
                CostType.STAFF,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                BigDecimal.TEN,
                "V-1",
                "Lön",
                null,
                false);
        var posted = (PostCost.Outcome.Posted) TestApp.bean(PostCost.class).post(salary, cast.maria());
        TestApp.bean(LinkTalks.class)
                .link(
                        grant,
                        new LinkTalks.Command(posted.postingId(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                        cast.maria());
        return grant;
    }

    private void yearOf(Told told) {
        var held =
                TestApp.bean(ShowFunnel.class).read(year, cast.maria()).talks().of(TalkFigure.HELD);
        told.says(held.table().total().count(), Kind::hasTalk);
        for (var sex : SEXES) {
            var column = held.sexes().indexOf(sex);
            told.says(held.table().columnTotal(column).count(), kind -> kind.hasTalk() && kind.sex() == sex);
            for (var band = 0; band < held.bands().size(); band++) {
                var age = held.bands().get(band);
                told.says(
                        held.table().at(band, column).count(),
                        kind -> kind.hasTalk() && kind.sex() == sex && age.holds(year - kind.born()));
            }
        }
        for (var band = 0; band < held.bands().size(); band++) {
            var age = held.bands().get(band);
            told.says(held.table().rowTotal(band).count(), kind -> kind.hasTalk() && age.holds(year - kind.born()));
        }
    }

    private void casesOf(Told told) {
        var figures = TestApp.bean(ShowFunnel.class).read(year, cast.maria());
        steps(figures.funnel((Group) null), kind -> true, told);
        for (var group : figures.divided().keySet()) {
            switch (group.division()) {
                case TERTIAL ->
                    steps(figures.funnel(group), kind -> kind.opened() + 1 == Integer.parseInt(group.key()), told);
                case SEX ->
                    steps(figures.funnel(group), kind -> kind.sex().name().equals(group.key()), told);
                case AGE ->
                    steps(
                            figures.funnel(group),
                            kind -> Objects.requireNonNull(group.band()).holds(year - kind.born()),
                            told);
                case HEALTH_CENTRE, OUTCOME, MEN, INTERPRETER, DISTANCE -> {}
            }
        }
    }

    private static void steps(Funnel funnel, Predicate<Kind> group, Told told) {
        told.says(funnel.all(Step.FOUND).count(), group);
        told.says(funnel.all(Step.CONTACTED).count(), group.and(Kind::isReached));
        told.says(funnel.all(Step.TALK).count(), group.and(Kind::hasTalk));
    }

    private void planOf(Told told) {
        var plan = new WritePlan.Command(
                "Hela arbetet", null, year, Set.of(PlanMeasure.UCLA_3), "Många är ensamma", "Samtal");
        var written = (WritePlan.Outcome.Written) TestApp.bean(WritePlan.class).write(plan, cast.maria());
        var result = TestApp.bean(ShowPlan.class)
                .show(written.planId(), cast.maria())
                .results()
                .getFirst();
        told.says(result.baseline().total().count(), Kind::hasTalk);
    }

    private void thirdsOf(Told told) {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(year, null, Level.UNIT, "Vi når ensamma", null), cast.maria());
        var goal = goals.tree(year, cast.maria()).parts().getFirst().goal().goalId();
        var talks = new KeepGoals.AddIndicator(
                year, goal, "Hälsosamtal", Source.TALKS_HELD, Unit.COUNT, null, null, null, null, null);
        assertThat(goals.measure(talks, cast.maria())).isInstanceOf(Answer.Done.class);
        for (var third : Third.values()) {
            var until = third.ordinal();
            var outcome = TestApp.bean(ShowReport.class)
                    .show(year, third, cast.maria())
                    .parts()
                    .getFirst()
                    .measured()
                    .getFirst()
                    .outcome();
            for (var t = 0; t < outcome.thirds().size(); t++) {
                var its = t;
                told.says(number(outcome.thirds().get(t).kept()), kind -> kind.third() == its);
            }
            told.says(number(outcome.soFar().kept()), kind -> kind.hasTalk() && kind.third() <= until);
            told.says(
                    number(outcome.women().kept()),
                    kind -> kind.hasTalk() && kind.third() <= until && kind.sex() == Sex.WOMAN);
            told.says(
                    number(outcome.men().kept()),
                    kind -> kind.hasTalk() && kind.third() <= until && kind.sex() == Sex.MAN);
        }
    }

    /** The ledger names each talk that it pays for by its day, which is accounting; so it tells how many, and not of whom. */
    private void reportOf(UUID grant, Told told) {
        var report = TestApp.bean(GrantReport.class).read(grant, cast.maria()).now();
        told.says(number(report.figure(ReportFigure.TALKS)), Kind::paid);
        told.says(number(report.figure(ReportFigure.TALKS_UNPAID)), _ -> false);
        for (var figure : List.of(ReportFigure.HELD, ReportFigure.OFFERED, ReportFigure.ACCEPTED))
            told.says(number(report.figure(figure)), Kind::hasTalk);
        told.says(number(report.figure(ReportFigure.DECLINED)), _ -> false);
        for (var line : report.of(ReportLine.Part.AGE))
            told.says(number(line.value()), kind -> kind.hasTalk() && isOfAge(line.key(), year - kind.born()));
        told.says(number(report.figure(ReportFigure.TALKS_WOMEN)), kind -> kind.paid() && kind.sex() == Sex.WOMAN);
        told.says(number(report.figure(ReportFigure.TALKS_MEN)), kind -> kind.paid() && kind.sex() == Sex.MAN);
        for (var third = 0; third < 3; third++) {
            var its = third;
            told.says(
                    told.real(kind -> kind.paid() && kind.third() == its), kind -> kind.paid() && kind.third() == its);
        }
    }

    /** True when an age is within "75-79", "-64" or "85-"; nobody's age is unknown here. */
    private static boolean isOfAge(String band, int age) {
        var ends = band.split("-", -1);
        return ends.length == 2
                && (ends[0].isEmpty() || age >= Integer.parseInt(ends[0]))
                && (ends[1].isEmpty() || age <= Integer.parseInt(ends[1]));
    }

    private static @Nullable Integer number(String kept) {
        return kept.isEmpty() || kept.equals("hidden") ? null : Integer.valueOf(kept);
    }

    /** Equations, and whether another sum follows from them: by subtraction, and because nothing is less than none. */
    private static final class Told {

        private static final double NOTHING = 1e-7;

        private final int[] talks;
        private final List<double[]> equations = new ArrayList<>();

        Told(int[] talks) {
            this.talks = talks;
        }

        int real(Predicate<Kind> group) {
            return sum(talks, group);
        }

        void says(@Nullable Integer number, Predicate<Kind> group) {
            if (number == null) return;
            assertThat(number)
                    .as("told of " + KINDS.stream().filter(group).toList())
                    .isEqualTo(real(group));
            if (number > 0) equations.add(line(group));
            // Where there are none, there are none of any kind.
            else KINDS.stream().filter(group).forEach(kind -> equations.add(line(kind::equals)));
        }

        /** That there are none may follow from sums, too. */
        void seesWhereThereAreNone(Predicate<Kind> group) {
            if (real(group) == 0 && knows(group)) says(0, group);
        }

        boolean knows(Predicate<Kind> group) {
            var rest = line(group);
            for (var basis : reduced()) {
                var at = first(basis);
                if (at >= 0 && Math.abs(rest[at]) > NOTHING) subtract(rest, basis, rest[at] / basis[at]);
            }
            return first(rest) < 0;
        }

        /** The equations in steps, each beginning further to the right than the one before. */
        private List<double[]> reduced() {
            var basis = new ArrayList<double[]>();
            for (var equation : equations) {
                var line = equation.clone();
                for (var other : basis) {
                    var at = first(other);
                    if (Math.abs(line[at]) > NOTHING) subtract(line, other, line[at] / other[at]);
                }
                if (first(line) >= 0) {
                    basis.add(line);
                    basis.sort(java.util.Comparator.comparingInt(Told::first));
                }
            }
            return basis;
        }

        private static void subtract(double[] from, double[] line, double times) {
            for (var i = 0; i < from.length; i++) from[i] -= times * line[i];
        }

        private static int first(double[] line) {
            for (var i = 0; i < line.length; i++) if (Math.abs(line[i]) > NOTHING) return i;
            return -1;
        }

        private static double[] line(Predicate<Kind> group) {
            return KINDS.stream().mapToDouble(kind -> group.test(kind) ? 1 : 0).toArray();
        }
    }
}
