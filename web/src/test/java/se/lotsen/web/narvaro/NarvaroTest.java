package se.lotsen.web.narvaro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Visitor;

class NarvaroTest {

    private final Cast cast = Cast.newMunicipality();
    private final UUID session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));

    @Test
    void the_counters_work_without_scripts_and_nothing_is_saved_before_it_is_asked_for() {
        var leader = Visitor.stranger();
        var page = leader.get(link());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("h1").text()).startsWith("Sittgymnastik");
        page = leader.submit(page.one("form[data-counters]"), "kvinnor", "8", "oka", "kvinnor");
        assertThat(page.one("#kvinnor").val()).isEqualTo("9");
        page = leader.submit(page.one("form[data-counters]"), "minska", "man");
        assertThat(page.one("#man").val()).isEqualTo("0");
        assertThat(Rows.count("select 1 from session_count where session_id = ?", session))
                .isZero();

        page = leader.submit(page.one("form[data-counters]"), "man", "3", "bor-har", "7", "bor-omradet", "4");
        assertThat(page.text())
                .contains("Summorna skiljer sig: 12 och 11. Du kan spara ändå.", "Sparat ", "Du kan ändra till");
        assertThat(page.one("#kvinnor").val()).isEqualTo("9");
        page = leader.submit(page.one("form[data-counters]"), "kvinnor", "många");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Skriv ett antal från 0 till 999 med siffror.");
        assertThat(Rows.one("select women from session_count where session_id = ?", session))
                .isEqualTo(9);
    }

    @Test
    void a_link_that_ran_out_and_one_that_never_was_answer_alike_with_a_number_and_nothing_else() {
        var link = link();
        var leader = Visitor.stranger();
        assertThat(leader.get(link).status()).isEqualTo(200);
        Rows.arrange("update session_link set revoked_at = now() where session_id = ?", session);

        var dead = leader.get(link);
        var never = leader.get(link.substring(0, link.length() - 3) + "xxx");

        assertThat(dead.status()).isEqualTo(410);
        assertThat(never.status()).isEqualTo(410);
        assertThat(never.one("h1").text()).isEqualTo(dead.one("h1").text());
        assertThat(never.text()).doesNotContain("Sittgymnastik");
        assertThat(dead.text())
                .contains("Länken fungerar inte", "08-465 004 00")
                .doesNotContain("Sittgymnastik");
        assertThat(leader.get(link()).status()).isEqualTo(200);
    }

    @Test
    void a_leader_calls_off_and_tells_what_is_wrong_and_the_municipality_sees_both() {
        var ahead = Programme.session(cast, "Körsång", null, Duration.ofHours(5));
        var leader = Visitor.stranger();
        var link = link(ahead);

        assertThat(leader.get(link).text()).contains("Närvaron kan fyllas i när tillfället har börjat.");
        var told = leader.submit(leader.get(link + "/fel").one("form[action$=/fel]"), "vad", "Vi sjunger i kyrkan.");
        assertThat(told.text()).contains("Tack. Kommunen ser det du skrev.");
        var form = leader.get(link + "/stall-in").one("form[action$=/stall-in]");
        assertThat(leader.submit(form, "varfor", "").text()).contains("Skriv varför tillfället ställs in.");
        assertThat(leader.submit(form, "varfor", "Halka", "nytt-datum", "2099-13-40", "ny-tid", "")
                        .text())
                .contains("Skriv både datum");
        assertThat(leader.submit(form, "varfor", "Halka", "nytt-datum", "2099-01-15", "ny-tid", "13.00")
                        .text())
                .contains("Tillfället är inställt. Halka");

        assertThat(Rows.count("select 1 from activity_session where replaces_session_id = ?", ahead))
                .isOne();
        var maria = Visitor.as(cast.maria());
        var list = maria.get("/tillfallen");
        assertThat(list.text()).contains("Vi sjunger i kyrkan.");
        assertThat(maria.submit(list.one("form[action^=/tillfallen/fel]")).text())
                .doesNotContain("Vi sjunger");
        assertThat(Visitor.as(cast.helena()).get("/tillfallen").status()).isEqualTo(403);
    }

    @Test
    void a_sheet_is_printed_tagged_with_room_for_numbers() {
        var file = Visitor.as(cast.samira()).file("/tillfallen/" + session + "/blad.pdf");

        var read = ReadPaper.of(file.body());
        assertThat(read.tagged()).isTrue();
        assertThat(read.loose()).isEmpty();
        assertThat(read.title()).isEqualTo("Närvaro: Sittgymnastik");
        assertThat(read.text()).contains("Räkna bara, skriv inga namn.", "Kvinnor", "Portioner mat", "08-465 004 00");
    }

    @Test
    void an_exemption_needs_a_decision_and_then_nobody_is_booked_by_name() {
        var slug = String.valueOf(Rows.one(
                "select a.slug from activity a join activity_session s using (municipality_id, activity_id) where session_id = ?",
                session));
        var here = "/aktiviteter/" + slug + "/dokumentation";
        var maria = Visitor.as(cast.maria());

        var page = maria.get(here);
        assertThat(page.text()).contains("Deltagande dokumenteras.");
        page = maria.submit(page.one("form[action=" + here + "]"), "lage", "EXEMPT", "fran", "2026-01-01");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Skriv nämndens diarienummer.", "Skriv vad beslutet omfattar.");
        page = maria.submit(
                page.one("form[action=" + here + "]"),
                "lage",
                "EXEMPT",
                "dnr",
                "SN 2025/118",
                "beslutad",
                "2025-05-20",
                "omfattning",
                "Öppna träffpunkter");
        assertThat(page.text()).contains("Undantag gäller.", "SN 2025/118");
        assertThat(Visitor.as(cast.samira()).get(here).page().select("form[action=" + here + "]"))
                .isEmpty();
    }

    @Test
    void a_link_that_works_goes_on_working_where_others_have_guessed() {
        var link = link();
        var guesser = Visitor.stranger();
        for (var i = 0; i < 6; i++) {
            assertThat(guesser.get(link.substring(0, link.length() - 3) + "x" + i + "x")
                            .status())
                    .isEqualTo(410);
        }

        assertThat(guesser.get(link.substring(0, link.length() - 3) + "xyz").text())
                .as("not even whom to call")
                .doesNotContain("08-465 004 00");
        assertThat(guesser.get(link).status()).isEqualTo(200);
    }

    @Test
    void the_receipt_stands_above_the_form_and_the_week_has_its_number() {
        var leader = Visitor.stranger();
        var page = leader.get(link());
        page = leader.submit(page.one("form[data-counters]"), "kvinnor", "3");

        assertThat(page.one("#kvitto").text()).startsWith("Sparat ");
        assertThat(page.one("#kvitto").nextElementSibling()).isEqualTo(page.one("form[data-counters]"));

        var list = Visitor.as(cast.samira()).get("/tillfallen?dag=2026-01-01");
        assertThat(list.text()).contains("Vecka 1,").contains("Den här veckan");
        assertThat(Visitor.as(cast.samira()).get("/tillfallen").text()).doesNotContain("Den här veckan");
    }

    private String link() {
        return link(session);
    }

    private String link(UUID of) {
        var samira = Visitor.as(cast.samira());
        var page = samira.submit(samira.get("/tillfallen/" + of).one("form[action$=/lank]"));
        var address = page.one("#adress").val();
        return address.substring(address.indexOf("/t/"));
    }
}
