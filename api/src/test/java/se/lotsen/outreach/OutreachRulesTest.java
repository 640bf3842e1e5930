package se.lotsen.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.outreach.MayBeContacted.Known;
import se.lotsen.reporting.CampaignCases.Told;
import se.lotsen.reporting.DividedReader;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.Suppression;
import se.lotsen.shared.Ids;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.TestNumbers;

class OutreachRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int SMALLEST = 5;
    private static final Cohort COHORT = new Cohort(1944, 1956);
    private static final List<PersonNumber> NUMBERS = TestNumbers.seniors().stream()
            .filter(number -> COHORT.holds(number.birthYear()))
            .toList();
    private static final String YOUNGER = TestNumbers.seniors().getLast().value();

    private final CohortCheck check = new CohortCheck(COHORT, typed -> NumberPolicy.DEMO.refusesTyped(typed, TODAY));

    @Test
    void of_412_lines_nine_are_wrong_and_none_is_lost() {
        var lines = new ArrayList<CohortLine>();
        for (var i = 0; i < 403; i++) lines.add(line(i + 2, NUMBERS.get(i).value()));
        lines.add(new CohortLine(405, "1950", "Åke", "Holm", "", "", "", "", false, "", "a"));
        lines.add(line(406, "19500101-0000"));
        lines.add(line(407, YOUNGER));
        lines.add(line(408, NUMBERS.getFirst().value()));
        lines.add(new CohortLine(409, number(403), "", "Holm", "08-465 004 18", "", "", "", false, "", "b"));
        lines.add(new CohortLine(410, number(404), "Åke", "", "08-465 004 18", "", "", "", false, "", "c"));
        lines.add(new CohortLine(411, number(405), "Åke", "Holm", "12", "", "", "", false, "", "d"));
        lines.add(new CohortLine(412, number(406), "Åke", "Holm", "", "Lotsgatan 1", "", "", false, "", "e"));
        lines.add(line(413, ""));

        var sorted = check.sort(lines);

        assertThat(lines).hasSize(412);
        assertThat(sorted.good()).hasSize(403);
        assertThat(sorted.wrong())
                .extracting(WrongLine::line)
                .containsExactly(405, 406, 407, 408, 409, 410, 411, 412, 413);
        assertThat(sorted.wrong())
                .extracting(WrongLine::fault)
                .contains("outreach.outsideCohort", "outreach.twice", "outreach.phone", "outreach.unreachable");
        assertThat(sorted.wrong())
                .filteredOn(line -> line.line() == 409)
                .extracting(WrongLine::raw)
                .containsExactly("b");
    }

    @Test
    void whom_the_list_leaves_out_or_protects_is_counted_and_never_kept_as_a_wrong_line() {
        var sorted = check.sort(List.of(
                new CohortLine(2, "skyddad", "", "", "", "", "", "", true, "", "hemligt"),
                new CohortLine(3, number(0), "Åke", "Holm", "", "", "", "", false, "Bor i särskilt boende", "x")));

        assertThat(sorted.hidden()).isEqualTo(1);
        assertThat(sorted.byList()).isEqualTo(1);
        assertThat(sorted.good()).isEmpty();
        assertThat(sorted.wrong()).isEmpty();
    }

    @Test
    void no_more_holds_under_every_number_that_the_person_has() {
        var both = Set.of("194401011234", "194401617777");

        assertThat(MayBeContacted.judge(new Known(both, false, false), Set.of("194401617777")))
                .contains(LeftOut.OPTED_OUT);
        assertThat(MayBeContacted.judge(new Known(both, false, false), Set.of("195001011111")))
                .isEmpty();
    }

    @Test
    void who_has_a_case_and_who_is_hidden_cannot_be_told_apart() {
        var numbers = Set.of("194401011234");

        assertThat(MayBeContacted.judge(new Known(numbers, false, true), Set.of()))
                .isEqualTo(MayBeContacted.judge(new Known(numbers, true, false), Set.of()))
                .isEqualTo(Optional.of(LeftOut.KNOWN));
    }

    @Test
    void who_does_not_answer_is_called_on_three_days_and_then_left_in_peace() {
        var member = member(Stand.WAITING, "08-465 004 18");
        var day = TODAY;
        for (var tries = 1; tries <= Member.MOST_TRIES; tries++) {
            assertThat(member.canBeCalled(day)).isTrue();
            member = member.after(Answer.NOT_REACHED, null, day);
            assertThat(member.canBeCalled(day)).as("not twice on a day").isFalse();
            day = day.plusDays(1);
        }

        assertThat(member.canBeCalled(day)).isFalse();
    }

    @Test
    void who_asks_for_another_day_is_called_then_and_not_before() {
        var member = member(Stand.WAITING, "08-465 004 18").after(Answer.LATER, TODAY.plusDays(3), TODAY);

        assertThat(member.canBeCalled(TODAY.plusDays(2))).isFalse();
        assertThat(member.canBeCalled(TODAY.plusDays(3))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_is_given_ends_the_calls(Answer answer) {
        var after = member(Stand.WAITING, "08-465 004 18").after(answer, TODAY.plusDays(1), TODAY);

        assertThat(after.stand().isOpen()).isEqualTo(answer == Answer.LATER || answer == Answer.NOT_REACHED);
        assertThat(after.tries()).isEqualTo(1);
        assertThat(member(Stand.WAITING, null).canBeCalled(TODAY)).isFalse();
    }

    @Test
    void figures_add_up_and_only_members_and_letters_are_told_by_sex() {
        var figures = Figures.of(
                List.of(
                        new CountRow(Sex.WOMAN, Stand.YES, 20, 20, 20, 20),
                        new CountRow(Sex.WOMAN, Stand.WAITING, 30, 20, 0, 0),
                        new CountRow(Sex.MAN, Stand.NO_MORE, 9, 9, 9, 9),
                        new CountRow(Sex.MAN, Stand.NOT_REACHED, 11, 11, 11, 0)),
                new Told(new Shown(20), new Shown(12)),
                SMALLEST);

        assertThat(figures.hidesSomething()).isFalse();
        assertThat(figures.members(Sex.WOMAN).count()).isEqualTo(50);
        assertThat(figures.letters(Sex.WOMAN).count()).isEqualTo(40);
        assertThat(figures.members(Sex.MAN).count()).isEqualTo(20);
        assertThat(figures.members(Sex.UNKNOWN).count()).isZero();
        assertThat(inAll(figures)).extracting(Shown::count).containsExactly(70, 60, 40, 29, 0, 9);
        assertThat(figures.yes().count()).isEqualTo(20);
        assertThat(figures.talks().count()).isEqualTo(12);
    }

    @Test
    void two_who_want_no_more_contact_cannot_be_had_by_subtraction() {
        var figures = Figures.of(
                List.of(
                        new CountRow(Sex.WOMAN, Stand.YES, 16, 16, 16, 16),
                        new CountRow(Sex.WOMAN, Stand.NO, 12, 12, 12, 12),
                        new CountRow(Sex.MAN, Stand.NO_MORE, 2, 2, 2, 2)),
                new Told(new Shown(16), new Shown(16)),
                SMALLEST);

        assertThat(figures.noMore().isHidden()).isTrue();
        assertThat(figures.members().count()).isEqualTo(30);
        assertThat(figures.reached().isHidden()
                        || figures.yes().isHidden()
                        || figures.no().isHidden())
                .as("30 reached less 16 and 12 would be 2")
                .isTrue();
        assertThat(figures.members(Sex.MAN).isHidden()).isTrue();
        assertThat(figures.members(Sex.WOMAN).isHidden()).isTrue();
    }

    @Test
    void what_the_year_hides_of_its_cases_the_campaign_hides_too() {
        var counts = List.of(new CountRow(Sex.WOMAN, Stand.YES, 20, 20, 20, 20));

        var figures = Figures.of(counts, new Told(new Shown(20), Shown.HIDDEN), SMALLEST);
        assertThat(figures.yes().count()).isEqualTo(20);
        assertThat(figures.talks().isHidden()).isTrue();
        assertThat(Figures.of(counts, Told.HIDDEN, SMALLEST).yes().isHidden()).isTrue();
    }

    @Test
    void those_who_want_a_talk_are_not_hidden_beside_a_year_that_tells_them() {
        var counts = List.of(
                new CountRow(Sex.WOMAN, Stand.WAITING, 12, 12, 0, 0),
                new CountRow(Sex.WOMAN, Stand.NOT_REACHED, 20, 20, 20, 0),
                new CountRow(Sex.WOMAN, Stand.NO, 2, 2, 2, 2),
                new CountRow(Sex.WOMAN, Stand.NO_MORE, 10, 10, 10, 10),
                new CountRow(Sex.WOMAN, Stand.YES, 6, 6, 6, 6));

        assertThat(Figures.of(counts, Told.HIDDEN, SMALLEST).reached().count()).isEqualTo(18);
        assertThat(Figures.of(counts, new Told(new Shown(6), Shown.HIDDEN), SMALLEST)
                        .hidesEverything())
                .as("18 reached less 10 and the year's 6 would be 2")
                .isTrue();
    }

    @Test
    void of_a_campaign_to_three_nothing_is_told() {
        var figures = Figures.of(
                List.of(new CountRow(Sex.WOMAN, Stand.NO, 3, 3, 3, 3)), new Told(new Shown(0), new Shown(0)), SMALLEST);

        assertThat(figures.hidesEverything()).isTrue();
        assertThat(inAll(figures)).allMatch(Shown::isHidden);
        assertThat(figures.members(Sex.MAN).isHidden()).isTrue();
    }

    @Test
    void no_hidden_figure_of_a_campaign_can_be_worked_out_and_what_is_shown_is_true() {
        var random = new Random(31);
        var told = 0;
        for (var i = 0; i < 600; i++) {
            var counts = randomCounts(random, 1 + random.nextInt(30));
            var yes = sum(counts, row -> row.stand() == Stand.YES ? row.reached() : 0);
            var ofTheYear = yes > 0 && yes < SMALLEST ? Shown.HIDDEN : new Shown(yes);
            var figures = Figures.of(counts, new Told(ofTheYear, Shown.HIDDEN), SMALLEST);

            learnsNothing(figures, counts);
            assertThat(figures.hidesEverything() || figures.yes().isHidden() == ofTheYear.isHidden())
                    .as("what the year tells protects nothing by being hidden here")
                    .isTrue();
            var shown = new ArrayList<>(inAll(figures));
            shown.add(figures.yes());
            for (var sex : Sex.values()) {
                shown.add(figures.members(sex));
                shown.add(figures.letters(sex));
            }
            var real = real(counts);
            for (var f = 0; f < real.size(); f++) {
                var count = shown.get(f).count();
                if (count == null) continue;
                assertThat(count).isEqualTo(real.get(f));
                assertThat(count == 0 || count >= SMALLEST).isTrue();
                if (count > 0) told++;
            }
        }
        assertThat(told).as("figures above zero that were shown").isGreaterThan(1_000);
    }

    /** Lays members, letters and how far they came beside one another, with all totals. */
    private static void learnsNothing(Figures figures, List<CountRow> counts) {
        if (figures.hidesEverything()) return;
        var letters = bySex(counts, CountRow::letters);
        var none = bySex(counts, row -> row.members() - row.letters());
        new DividedReader(new Suppression.Divided(
                        figures.byLetter().sum(), List.of(figures.byLetter().parts())))
                .learnsNothing(List.of(bySex(counts, CountRow::members), letters, none), SMALLEST);
        var came = withTotals(Stream.of(Figures.Came.values())
                .mapToInt(one -> sum(counts, row -> came(row, one)))
                .toArray());
        new DividedReader(new Suppression.Divided(figures.byCame(), List.of(List.of(figures.byCame()))))
                .learnsNothing(List.of(came, came), SMALLEST);
    }

    private static int came(CountRow row, Figures.Came came) {
        return switch (came) {
            case UNCALLED -> row.members() - row.tried();
            case NOT_REACHED -> row.tried() - row.reached();
            case UNDECIDED -> isDecided(row) ? 0 : row.reached();
            case NO, NO_MORE, YES -> row.stand().name().equals(came.name()) ? row.reached() : 0;
        };
    }

    private static int[][] bySex(List<CountRow> counts, ToIntFunction<CountRow> count) {
        return withTotals(Stream.of(Sex.values())
                .mapToInt(sex ->
                        sum(counts.stream().filter(row -> row.sex() == sex).toList(), count))
                .toArray());
    }

    /** Rows of one figure and its total, and a row of totals. */
    private static int[][] withTotals(int[] figures) {
        return IntStream.concat(
                        IntStream.of(figures),
                        IntStream.of(IntStream.of(figures).sum()))
                .mapToObj(figure -> new int[] {figure, figure})
                .toArray(int[][]::new);
    }

    private static List<Integer> real(List<CountRow> counts) {
        var real = new ArrayList<>(List.of(
                sum(counts, CountRow::members),
                sum(counts, CountRow::letters),
                sum(counts, CountRow::tried),
                sum(counts, CountRow::reached),
                sum(counts, row -> row.stand() == Stand.NO ? row.reached() : 0),
                sum(counts, row -> row.stand() == Stand.NO_MORE ? row.reached() : 0),
                sum(counts, row -> row.stand() == Stand.YES ? row.reached() : 0)));
        for (var sex : Sex.values()) {
            var those = counts.stream().filter(row -> row.sex() == sex).toList();
            real.add(sum(those, CountRow::members));
            real.add(sum(those, CountRow::letters));
        }
        return real;
    }

    private static List<Shown> inAll(Figures figures) {
        return List.of(
                figures.members(),
                figures.letters(),
                figures.called(),
                figures.reached(),
                figures.no(),
                figures.noMore());
    }

    private static List<CountRow> randomCounts(Random random, int most) {
        var counts = new ArrayList<CountRow>();
        for (var sex : Sex.values()) {
            for (var stand : Stand.values()) {
                var members = random.nextInt(sex == Sex.UNKNOWN ? 1 + most / 10 : most);
                var isAnswered = stand == Stand.YES || stand == Stand.NO || stand == Stand.NO_MORE;
                var tried = isAnswered ? members : random.nextInt(members + 1);
                var reached = isAnswered ? members : random.nextInt(tried + 1);
                counts.add(new CountRow(sex, stand, members, random.nextInt(members + 1), tried, reached));
            }
        }
        return counts;
    }

    private static boolean isDecided(CountRow row) {
        return row.stand() == Stand.YES || row.stand() == Stand.NO || row.stand() == Stand.NO_MORE;
    }

    private static int sum(List<CountRow> counts, ToIntFunction<CountRow> count) {
        return counts.stream().mapToInt(count).sum();
    }

    private static String number(int index) {
        return NUMBERS.get(index).value();
    }

    private static CohortLine line(int line, String number) {
        return new CohortLine(
                line,
                number,
                "Åke",
                "Holm",
                "08-465 004 18",
                "Lotsgatan 1",
                "761 30",
                "Ekeby",
                false,
                "",
                "rad " + line);
    }

    private static Member member(Stand stand, @Nullable String phone) {
        return new Member(
                Ids.next(),
                Ids.next(),
                NUMBERS.getFirst(),
                "Åke",
                "Holm",
                phone,
                null,
                null,
                null,
                stand,
                0,
                null,
                null);
    }
}
