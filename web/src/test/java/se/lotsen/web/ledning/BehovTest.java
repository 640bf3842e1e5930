package se.lotsen.web.ledning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.RegisterUnmetNeed;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class BehovTest {

    private static final String HERE = "/ledning/behov";

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void a_need_is_counted_once_for_each_person_and_leads_to_as_many_words() {
        var planned = cases(6);
        for (var one : planned) lacks(one, Interest.DANCE, "Dans på dagtid");
        lacks(planned.getFirst(), Interest.DANCE, "Dans igen");
        lacks(planned.getFirst(), null, "En verkstad");

        var page = maria.get(HERE);

        assertThat(maria.get("/ledning").page().select("a[href^=" + HERE + "?period=]"))
                .hasSize(1);
        assertThat(page.page().select("tbody tr").eachText())
                .containsExactly("Annat Hela kommunen dolt", "Dans Hela kommunen 6 Läs vad som saknas Dans");
        assertThat(page.text()).contains("Så räknas det:", "Tal under 5 är dolda");
        var rows = maria.get(page.one("tbody a").attr("href"));
        assertThat(rows.page().select("tbody tr"))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.text()).endsWith("Dans på dagtid"));
        assertThat(rows.text())
                .doesNotContain("Lund", "Samira", planned.getFirst().number());
    }

    @Test
    void words_of_few_are_never_read_not_even_where_the_address_is_guessed() {
        for (var one : cases(4)) lacks(one, Interest.DANCE, "Bugg på torsdagar");

        var year = Swedish.today(TestApp.clock()).getYear();
        var rows = maria.get(HERE + "/rader?sak=DANCE&period=" + year);

        assertThat(rows.text()).contains("Antalet är dolt").doesNotContain("Bugg");
        assertThat(maria.get(HERE).page().select("tbody a")).isEmpty();
        assertThat(maria.get(HERE + "/rader?sak=GAMES&period=" + year).status()).isEqualTo(404);
        assertThat(maria.get(HERE + "?period=2026-05").status()).isEqualTo(404);
    }

    @Test
    void a_part_of_the_year_with_few_hides_the_words_of_the_whole_year() {
        var year = Swedish.today(TestApp.clock()).getYear();
        var planned = cases(14);
        for (var one : planned) lacks(one, Interest.DANCE, "Dans på dagtid");
        for (var one : planned.subList(0, 3)) registeredOn(one, year + "-02-10");
        for (var one : planned.subList(3, 14)) registeredOn(one, year + "-06-10");

        var rows = maria.get(HERE).page().select("tbody tr");

        assertThat(rows.text()).startsWith("Dans Hela kommunen").doesNotContain("Läs vad");
        assertThat(maria.get(HERE + "?period=" + year + "-T1")
                        .page()
                        .select("tbody tr")
                        .text())
                .isEqualTo("Dans Hela kommunen dolt");
        assertThat(maria.get(HERE + "/rader?sak=DANCE&period=" + year + "-T2").text())
                .contains("Antalet är dolt")
                .doesNotContain("dagtid");
    }

    @Test
    void a_place_counts_as_the_catalogue_names_it_and_what_else_was_typed_is_told_of_nobody() {
        Programme.load(cast, "0188");
        var area = (String) Objects.requireNonNull(Rows.one(
                "select area from meeting_place where municipality_id = ? and area is not null order by area limit 1",
                cast.municipalityId()));
        for (var one : cases(5)) lacks(one, Interest.WALKS, "Promenad", " " + area.toUpperCase(Locale.ROOT));
        for (var one : cases(5)) lacks(one, Interest.WALKS, "Promenad", "hos Karl-Erik Lund");

        var page = maria.get(HERE);

        assertThat(page.page().select("tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("Hela kommunen 10"))
                .anyMatch(row -> row.contains(area + " 5"))
                .anyMatch(row -> row.contains("Ort inte angiven eller inte i katalogen 5"));
        assertThat(page.text()).doesNotContain("Karl-Erik");
    }

    @Test
    void a_case_that_was_a_mistake_is_not_counted_and_nobody_else_sees_the_page() {
        for (var one : cases(5)) lacks(one, Interest.DANCE, "Dans");
        Rows.arrange(
                "update case_file set state = 'CLOSED', close_reason = 'ENTERED_IN_ERROR', closed_at = now() where municipality_id = ?",
                cast.municipalityId());

        assertThat(maria.get(HERE).text()).contains("Inga behov är registrerade");
        assertThat(Visitor.as(cast.samira()).get(HERE).status()).isEqualTo(403);
        assertThat(Visitor.as(Cast.newMunicipality().maria()).get(HERE).text()).contains("Inga behov är registrerade");
    }

    private List<PlannedCase> cases(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING))
                .toList();
    }

    private void lacks(PlannedCase planned, @Nullable Interest interest, String words) {
        lacks(planned, interest, words, null);
    }

    private void lacks(PlannedCase planned, @Nullable Interest interest, String words, @Nullable String area) {
        var command = new RegisterUnmetNeed.Command(planned.number(), interest, words, area);
        assertThat(TestApp.bean(RegisterUnmetNeed.class).register(command, cast.samira()))
                .isInstanceOf(RegisterUnmetNeed.Outcome.Registered.class);
    }

    private void registeredOn(PlannedCase planned, String day) {
        Rows.arrange(
                "update unmet_need set at = cast(? as timestamptz) where municipality_id = ? and case_id = ?",
                day + "T12:00:00Z",
                cast.municipalityId(),
                planned.caseId());
    }
}
