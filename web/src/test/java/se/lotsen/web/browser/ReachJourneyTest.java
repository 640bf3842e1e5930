package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.RegisterUnmetNeed;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** A manager pastes how many residents there are, and sees whom the work reaches as a table and as bars. */
class ReachJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_chart_has_a_bar_for_each_figure_of_its_table_and_none_for_a_hidden_one() {
        var lacking = IntStream.range(0, 12)
                .mapToObj(_ -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING))
                .toList();
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950, interpreter = null where municipality_id = ?",
                cast.municipalityId());
        Rows.arrange(
                "update person set interpreter = 'so' where municipality_id = ? and person_id in"
                        + " (select person_id from case_file where municipality_id = ? order by number limit 3)",
                cast.municipalityId(),
                cast.municipalityId());
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/ledning/rackvidd/befolkning").look("rackvidd-underlag");
            maria.page().fill("#tabell", """
                    Grupp;Kön;Ålder;År;Antal;Källa
                    Alla;Kvinnor;;2025;1200;SCB
                    Tolkbehov;;;2025;200;SCB
                    """);
            maria.press("Läs in tabellen").look("rackvidd-inlast");

            maria.goTo("/ledning/rackvidd").look("rackvidd");
            assertThat(cells(maria, "#grupper-tabell td:last-child")).containsOnlyOnce("10,0", "dolt");
            assertThat(maria.page().locator(".ct-bar").count()).isEqualTo(1);
            assertThat(maria.page().locator(".l-chart__value").allTextContents())
                    .containsExactlyInAnyOrder("10,0", "dolt");

            for (var planned : lacking) {
                var need = new RegisterUnmetNeed.Command(planned.number(), Interest.DANCE, "Dans på dagtid", null);
                TestApp.bean(RegisterUnmetNeed.class).register(need, cast.samira());
            }
            maria.goTo("/ledning/behov").look("behov");
            maria.follow("Läs vad som saknas").look("behov-rader");

            maria.goTo("/ledning/vagar-in?urval=interpreter-YES");
            assertThat(maria.text()).contains("Antalet visas inte: det är färre än 5");
            assertThat(maria.page().locator(".ct-bar").count()).isZero();

            maria.goTo("/ledning");
            assertThat(cells(maria, "#tratt-tabell tbody td:nth-child(2)")).hasSize(6);
            assertThat(maria.page().locator(".ct-bar").count()).isEqualTo(6);
        }
    }

    private static List<String> cells(Person maria, String selector) {
        return maria.page().locator(selector).allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
