package se.lotsen.web.ledning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.WriteNote;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.TargetGroup;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class LedningTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void without_a_grant_the_page_says_so_and_still_shows_the_talks() {
        var page = Visitor.as(cast.maria()).get("/");

        assertThat(page.address().getPath()).isEqualTo("/ledning");
        assertThat(page.text()).contains("Inget statsbidrag är registrerat", "Hållna hälsosamtal", "Så räknas det:");
    }

    @Test
    void before_anybody_has_come_the_talks_are_one_table_and_no_share_or_median_is_made_of_nothing() {
        var page = Visitor.as(cast.maria()).get("/ledning");

        assertThat(page.page().select("main caption").eachText())
                .containsExactly(
                        "Från väg in till sex månader: " + today.getYear(),
                        "Hälsosamtal, hela " + today.getYear(),
                        "Nya ärenden efter väg in, hela " + today.getYear());
        assertThat(page.one("section[aria-labelledby=k-DAYS_TO_TALK] b").text()).isEqualTo("–");
        assertThat(page.one("section[aria-labelledby=k-MEN] b").text()).isEqualTo("0");
        assertThat(page.text()).doesNotContain("0 av 0");
    }

    @Test
    void where_a_third_hides_who_had_a_talk_the_talks_are_one_table_with_their_rows() {
        for (var i = 0; i < 12; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update person set sex = case when person_id = (select min(person_id::text)::uuid from person where municipality_id = ?) then 'MAN' else 'WOMAN' end where municipality_id = ?",
                cast.municipalityId(),
                cast.municipalityId());

        var maria = Visitor.as(cast.maria());

        var talks = maria.get("/ledning").one("section[aria-labelledby=samtalen]");

        assertThat(talks.select("tbody tr").eachText())
                .contains("Hållna hälsosamtal dolt dolt 0 12", "Samtal som personen tackade nej till 0 0 0 0");
        var held = talks.select("a[href^=/ledning/samtal/held]");
        assertThat(held.text()).isEqualTo("12");
        assertThat(maria.get(held.attr("href")).page().select("tbody tr")).hasSize(12);
        assertThat(talks.text()).contains("Tal under 5 är dolda", "Åldrar visas för hela år");
    }

    @Test
    void a_concern_in_a_talk_is_told_with_the_guide_and_without_the_person_until_something_is_done() {
        var maria = Visitor.as(cast.maria());
        var story = Story.accepted(cast);
        assertThat(maria.get("/ledning").page().select("#oro")).isEmpty();
        story.save(new StepAnswers.Health(Set.of(), Set.of(), null, "Säger att livet är slut.", null, true), 0);

        var panel = maria.get("/ledning").one(".ds-alert:has(#oro)");

        assertThat(panel.text()).contains("Oro i samtal", "Samira Haddad", "1 ärende, sedan ");
        assertThat(panel.text()).doesNotContain("Karl-Erik", "Lund", "livet", story.caseNumber());
        assertThat(panel.select("a")).isEmpty();
        TestApp.bean(WriteNote.class).write(story.caseNumber(), "Ringde jouren tillsammans.", cast.samira());
        assertThat(maria.get("/ledning").page().select("#oro")).isEmpty();
    }

    @Test
    void new_cases_are_counted_by_their_way_in_and_the_total_is_their_sum() {
        for (var i = 0; i < 12; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update case_file set way_in = 'CONGREGATION' where municipality_id = ? and right(number, 1) in ('1', '3', '5', '7', '9')",
                cast.municipalityId());
        Rows.arrange("update person set sex = 'WOMAN' where municipality_id = ?", cast.municipalityId());

        var ways = Visitor.as(cast.maria()).get("/ledning").one("section[aria-labelledby=vagar]");

        var rows = ways.select("tbody tr");
        assertThat(rows).anySatisfy(row -> assertThat(row.text()).startsWith("Vårdcentral 6 0 0 6"));
        assertThat(rows).anySatisfy(row -> assertThat(row.text()).startsWith("Kyrka eller annat samfund 6 0 0 6"));
        assertThat(rows).anySatisfy(row -> assertThat(row.text()).startsWith("Totalt 12 0 0 12"));
        assertThat(rows).as("ways by which nobody came have no rows").hasSize(3);
        assertThat(ways.text()).contains("Ingen kom denna väg:", "Tandvård");
    }

    @Test
    void every_table_says_which_period_it_counts() {
        for (var i = 0; i < 12; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update person set sex = 'WOMAN' where municipality_id = ?", cast.municipalityId());
        var year = today.getYear();
        var third = (today.getMonthValue() + 3) / 4;

        var page = Visitor.as(cast.maria())
                .get("/ledning?period=" + year + "-T" + third)
                .page();

        assertThat(page.select("#tratt-tabell caption").text())
                .isEqualTo("Från väg in till sex månader: tertial " + third + " " + year);
        assertThat(page.select("main table:not(#tratt-tabell) caption").eachText())
                .hasSize(4)
                .allSatisfy(caption -> assertThat(caption).endsWith(", hela " + year));
        assertThat(page.select("main section:has(table) h2").eachText())
                .containsExactlyElementsOf(page.select("main caption").eachText());
    }

    @Test
    void a_cost_is_booked_and_what_is_left_goes_down() {
        grant();
        var maria = Visitor.as(cast.maria());

        var after = post(maria, "EXTEND_TALKS", "Lön för äldrelots", "12 500", "A-1");

        assertThat(after.text()).contains("Kostnaden är bokförd", "Lön för äldrelots", "499 500 kr");
    }

    @Test
    void a_bus_to_an_outing_is_refused_with_the_rule_and_nothing_is_booked() {
        grant();

        var answer = post(Visitor.as(cast.maria()), "ACTIVITY", "Buss till utflykt", "4000", "A-2");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#purpose-fel").text())
                .contains("Statsbidraget får inte finansiera aktiviteter för äldre");
        assertThat(answer.one("#description").attr("value")).isEqualTo("Buss till utflykt");
        assertThat(Rows.count("select 1 from grant_posting where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_refused_correction_is_told_at_the_posting_and_keeps_what_was_typed() {
        grant();
        var maria = Visitor.as(cast.maria());
        var ledger = post(maria, "EXTEND_TALKS", "Lön för äldrelots", "12 500", "A-1");

        var answer = maria.submit(ledger.one("form[action*=/rattelse/]"), "voucher", "A-2", "reason", " ");

        var form = answer.one("details[open] form[action*=/rattelse/]");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(form.text()).contains("Skriv vad som var fel");
        assertThat(form.select("input[name=voucher]").attr("value")).isEqualTo("A-2");
        assertThat(answer.one("form[action$=/kostnad]").text()).doesNotContain("Skriv vad som var fel");
        var field = answer.one(".ds-error-summary a").attr("href");
        assertThat(answer.page().select(field).attr("name")).isEqualTo("reason");
    }

    @Test
    void every_figure_leads_to_its_rows() {
        for (var i = 0; i < 6; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update person set sex = 'WOMAN' where municipality_id = ?", cast.municipalityId());
        var maria = Visitor.as(cast.maria());

        var figures = maria.get("/ledning").page().select("section:has(a[href^=/ledning/samtal/])");

        assertThat(figures).hasSize(3);
        var held = 0;
        for (var figure : figures) {
            var total = figure.select("tbody tr:last-child td:last-child").text();
            var rows = maria.get(figure.select("a[href^=/ledning/samtal/]").attr("href"));
            assertThat(rows.page().select("tbody tr")).hasSize(Integer.parseInt(total));
            held = Math.max(held, Integer.parseInt(total));
        }
        assertThat(held).isEqualTo(6);
    }

    @Test
    void every_key_figure_leads_to_as_many_rows_as_it_says() {
        var cases = IntStream.range(0, 12)
                .mapToObj(_ -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING))
                .toList();
        for (var planned : cases.subList(0, 5)) untalked(planned);
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950 where municipality_id = ?", cast.municipalityId());
        Rows.arrange(
                "update case_file set next_step_on = ? where municipality_id = ?",
                today.minusDays(30),
                cast.municipalityId());
        var maria = Visitor.as(cast.maria());

        var page = maria.get("/ledning");

        var told = new HashMap<String, Integer>();
        for (var link : page.page().select("a[href^=/ledning/rader/]")) {
            var figure = link.attr("href").replaceAll(".*/rader/(.*)[?].*", "$1");
            told.put(
                    figure,
                    maria.get(link.attr("href")).page().select("tbody tr").size());
        }
        assertThat(told)
                .containsEntry("new-cases", 12)
                .containsEntry("talks", 7)
                .containsEntry("days-to-answer", 12)
                .containsEntry("days-to-talk", 7)
                .containsEntry("late", 12)
                .containsEntry("men", 7)
                .containsEntry("first-visit", 0);
        assertThat(page.one("#k-NEW_CASES").text()).isEqualTo("Nya ärenden");
        assertThat(page.one("section[aria-labelledby=k-NEW_CASES] b").text()).isEqualTo("12");
        assertThat(page.one("section[aria-labelledby=k-TALKS] b").text()).isEqualTo("7");
        assertThat(page.one("section[aria-labelledby=k-LATE] b").text()).isEqualTo("12");
        assertThat(page.one("section[aria-labelledby=k-MEN] b").text()).isEqualTo("0 av 7");
    }

    @Test
    void ways_in_add_up_and_can_be_divided_in_one_way_at_a_time() {
        for (var i = 0; i < 12; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update case_file set way_in = 'HOME_CARE' where municipality_id = ? and right(number, 1) in ('1', '3', '5', '7', '9')",
                cast.municipalityId());
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950 where municipality_id = ?", cast.municipalityId());
        var maria = Visitor.as(cast.maria());

        var page = maria.get("/ledning/vagar-in");
        var women = maria.get("/ledning/vagar-in?urval=sex-WOMAN");
        var csv = new String(maria.file("/ledning/vagar-in.csv").body(), StandardCharsets.UTF_8);

        assertThat(page.text())
                .contains("Vårdcentral 6 6 6 0 0 0", "Hemtjänst 6 6 6 0 0 0", "Alla vägar in 12 12 12 0 0 0");
        assertThat(women.text()).contains("Alla vägar in 12 12 12 0 0 0");
        assertThat(page.page().select("#bortfall").parents().text()).contains("Pågår 0 0 12 0 0 0 12");
        assertThat(csv).contains(";Kvinnor och män;Kvinnor;Hemtjänst;6;6;6;0;0;0");
        assertThat(maria.file("/ledning/vagar-in.xlsx").body()).startsWith('P', 'K');
        assertThat(maria.get("/ledning/vagar-in?urval=sex-WOMAN-age-3").status())
                .isEqualTo(404);
        assertThat(maria.get("/ledning?period=2026-05").status()).isEqualTo(404);
    }

    @Test
    void a_case_is_counted_as_soon_as_it_is_opened() {
        var maria = Visitor.as(cast.maria());
        openAlike(6);
        var before = maria.get("/ledning/vagar-in").text();

        openAlike(1);

        assertThat(before).contains("Alla vägar in 6 6 6 0 0 0");
        assertThat(maria.get("/ledning/vagar-in").text()).contains("Alla vägar in 7 7 7 0 0 0");
    }

    private void openAlike(int count) {
        for (var i = 0; i < count; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950 where municipality_id = ?", cast.municipalityId());
    }

    private void untalked(PlannedCase planned) {
        Rows.arrange(
                "delete from health_talk where municipality_id = ? and case_id = ?",
                cast.municipalityId(),
                planned.caseId());
    }

    @Test
    void the_reports_are_of_the_year_that_was_chosen() {
        var lastYear = today.getYear() - 1;

        var links = Visitor.as(cast.maria())
                .get("/ledning?period=" + lastYear)
                .page()
                .select("nav[aria-label=Rapporter] a")
                .eachAttr("href");

        assertThat(links)
                .contains(
                        "/ledning/vagar-in?ar=" + lastYear,
                        "/ledning/synpunkter?ar=" + lastYear,
                        "/ledning/tertial/" + lastYear + "/VB");
        for (var link : links)
            assertThat(Visitor.as(cast.maria()).get(link).status()).as(link).isEqualTo(200);
    }

    @Test
    void a_guide_may_not_see_it() {
        assertThat(Visitor.as(cast.samira()).get("/ledning").status()).isEqualTo(403);
    }

    private Visitor.Answer post(Visitor maria, String purpose, String what, String amount, String voucher) {
        var form = maria.get(ledger(maria)).one("form[action$=/kostnad]");
        return maria.submit(
                form,
                "description",
                what,
                "amount",
                amount,
                "purpose",
                purpose,
                "type",
                "STAFF",
                "provider",
                "OWN",
                "voucher",
                voucher);
    }

    private static String ledger(Visitor maria) {
        return maria.get("/ledning").one("section[aria-labelledby=bidrag] a").attr("href");
    }

    private void grant() {
        var facts = GrantFacts.healthTalks(
                today.getYear(), Money.kronor(512_000), "dnr 1", null, TargetGroup.WITHOUT_HOME_CARE);
        var command = new OpenGrant.Command(facts, facts.ceiling(), today);
        assertThat(TestApp.bean(OpenGrant.class).open(command, cast.maria()))
                .isInstanceOf(OpenGrant.Outcome.Opened.class);
    }
}
