package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.support.CountSupport;
import se.lotsen.support.CountSupport.Counted;
import se.lotsen.support.SupportFigures;
import se.lotsen.support.SupportForm;
import se.lotsen.support.SupportService;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

class CountingTest {

    private final Cast cast = Cast.newMunicipality();
    private final int year = Swedish.today(TestApp.clock()).getYear() - 1;

    @Test
    void few_persons_of_a_third_are_hidden_and_cannot_be_had_from_the_year_while_visits_are_told() {
        count(LocalDate.of(year, 2, 1), 40, 30);
        count(LocalDate.of(year, 6, 1), 3, 0);
        indicators(Source.CARERS_PERSONS, Source.SUPPORT_VISITS, Source.TALKS_HELD);

        assertThat(kept(Third.VB)).containsExactly("70,hidden,,hidden,hidden,hidden", "70,3,,73,,", ",,,,,");
        assertThat(kept(Third.T1)).startsWith("70,,,70,40,30");
    }

    @Test
    void the_page_of_support_tells_no_year_that_gives_a_hidden_third() {
        count(LocalDate.of(year, 2, 1), 40, 30);
        count(LocalDate.of(year, 6, 1), 3, 0);

        assertThat(persons(FixedPeriod.year(year))).isEqualTo(Shown.HIDDEN);
        assertThat(persons(new FixedPeriod(year, 1)).count()).isEqualTo(70);
        assertThat(persons(new FixedPeriod(year, 2))).isEqualTo(Shown.HIDDEN);
    }

    private Shown persons(FixedPeriod period) {
        var figures = TestApp.bean(SupportFigures.class).read(period, cast.maria());
        return figures.figures().get(SupportService.CARERS.ordinal()).persons().total();
    }

    private void count(LocalDate on, int women, int men) {
        var counted = List.of(new Counted(Sex.WOMAN, women, women, 0), new Counted(Sex.MAN, men, men, 0));
        TestApp.bean(CountSupport.class)
                .count(
                        new CountSupport.Command(SupportService.CARERS, on, SupportForm.GROUP, 1, 2, counted),
                        cast.samira());
    }

    private void indicators(Source... sources) {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(year, null, Level.UNIT, "Vi stöder anhöriga", null), cast.maria());
        var goal = goals.tree(year, cast.maria()).parts().getFirst().goal().goalId();
        for (var source : sources) {
            var command = new KeepGoals.AddIndicator(
                    year, goal, source.name(), source, Unit.COUNT, null, null, null, null, null);
            assertThat(goals.measure(command, cast.maria())).isInstanceOf(Answer.Done.class);
        }
    }

    private List<String> kept(Third third) {
        var report = TestApp.bean(ShowReport.class).show(year, third, cast.maria());
        return report.parts().getFirst().measured().stream()
                .map(ShowReport.Measured::outcome)
                .map(outcome -> Stream.concat(
                                outcome.thirds().stream(), Stream.of(outcome.soFar(), outcome.women(), outcome.men()))
                        .map(Amount::kept)
                        .collect(java.util.stream.Collectors.joining(",")))
                .toList();
    }
}
