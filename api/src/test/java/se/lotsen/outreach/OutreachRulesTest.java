package se.lotsen.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.outreach.MayBeContacted.Known;
import se.lotsen.shared.Ids;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.TestNumbers;

class OutreachRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
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
    void figures_add_up_by_sex() {
        var figures = Figures.of(
                List.of(
                        new CountRow(Sex.WOMAN, Stand.YES, 10, 10, 10, 10),
                        new CountRow(Sex.WOMAN, Stand.NOT_REACHED, 5, 4, 5, 1),
                        new CountRow(Sex.MAN, Stand.NO_MORE, 3, 3, 3, 3)),
                List.of(new TalksRow(Sex.WOMAN, 8)));

        assertThat(figures.total()).isEqualTo(new Figures.Line(18, 17, 18, 14, 10, 0, 3, 8));
        assertThat(figures.of(Sex.MAN)).isEqualTo(new Figures.Line(3, 3, 3, 3, 0, 0, 3, 0));
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
