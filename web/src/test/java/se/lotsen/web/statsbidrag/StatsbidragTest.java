package se.lotsen.web.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class StatsbidragTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());
    private final int year = Guiding.today().getYear();

    @Test
    void what_cannot_be_understood_and_what_the_rules_forbid_is_told_at_once_each_at_its_field() {
        var refused = maria.submit(
                form(),
                "amount",
                "mycket",
                "bookedOn",
                (year + 1) + "-01-03",
                "purpose",
                "ACTIVITY",
                "hours",
                "många",
                "description",
                "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#description", "#amount", "#bookedOn", "#purpose", "#type", "#hours", "#voucher");
        assertThat(refused.one("#amount-fel").text()).contains("Skriv beloppet i kronor");
        assertThat(refused.one("#purpose-fel").text()).contains("Bidraget betalar inte aktiviteter");
        assertThat(refused.one("#bookedOn-fel").text()).contains("Kostnaden ska vara daterad");
        assertThat(refused.one("#hours").attr("value")).isEqualTo("många");
    }

    @Test
    void a_rule_that_names_a_day_names_it_in_the_readers_language() {
        var form = form();
        maria.get("/sprak/en");

        var refused = maria.submit(form, "bookedOn", (year + 1) + "-01-03");

        assertThat(refused.one("#bookedOn-fel").text()).contains(" 1 Jan " + year, " 31 Dec " + year);
    }

    @Test
    void a_field_that_cannot_be_understood_is_told_once_and_nothing_is_booked_for_it() {
        var form = form();
        var refused = maria.submit(
                form,
                "amount",
                "",
                "bookedOn",
                "i somras",
                "purpose",
                "",
                "type",
                "STAFF",
                "description",
                "Lön",
                "voucher",
                "V-1");

        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#amount", "#bookedOn", "#purpose");
        assertThat(refused.one("section[aria-labelledby=bokfort]").text()).doesNotContain("V-1");
    }

    @Test
    void a_grant_is_put_right_and_what_stood_before_is_told() {
        var ledger = ledger();
        var page = maria.get(ledger + "/andra");
        assertThat(plain(page.one("#ceiling").attr("value"))).isEqualTo("512 000 kr");
        assertThat(page.page().select("#amount")).as("asked for elsewhere").isEmpty();
        var stale = page.one("form.l-panel");

        var changed = maria.submit(stale, "ceiling", "540 000", "contact", "Omar Ali");

        assertThat(plain(changed.text()))
                .contains("Bidraget är ändrat.")
                .contains("av Maria Berg: tak 512 000 kr → 540 000 kr", "kontaktperson – → Omar Ali");
        var second = maria.submit(maria.get(ledger + "/andra").one("form.l-panel"), "ceiling", "511 999");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.one("#ceiling-fel").text()).contains("är redan rekvirerat");
    }

    @Test
    void who_changes_a_grant_second_is_told_and_may_do_it_again() {
        var ledger = ledger();
        var first = maria.get(ledger + "/andra").one("form.l-panel");
        var second = maria.get(ledger + "/andra").one("form.l-panel");
        maria.submit(first, "ceiling", "540 000");

        var refused = maria.submit(second, "ceiling", "600 000");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(plain(refused.one("#under-tiden").text()))
                .contains("Bidraget ändrades medan du skrev", "Tak: 512 000 kr → 540 000 kr");
        assertThat(plain(refused.one("#ceiling-fel").text()))
                .contains("Tak ändrades under tiden till 540 000 kr, av dig till 600 000 kr");
        assertThat(plain(refused.one("section[aria-labelledby=andringar]").text()))
                .contains("540 000 kr");
        assertThat(plain(maria.submit(refused.one("form.l-panel")).text())).contains("540 000 kr → 600 000 kr");
    }

    @Test
    void who_saves_second_undoes_nothing_that_somebody_else_has_changed() {
        var ledger = ledger();
        var first = maria.get(ledger + "/andra").one("form.l-panel");
        var second = maria.get(ledger + "/andra").one("form.l-panel");
        maria.submit(
                first,
                "ceiling",
                "540 000",
                "reportDue",
                (year + 1) + "-03-31",
                "costTypes",
                "STAFF",
                "otherPurposes",
                "ja");

        var refused = maria.submit(second, "contact", "Omar Ali");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(plain(refused.one("#under-tiden").text()))
                .contains("Tak: 512 000 kr → 540 000 kr", "Sista dag att återrapportera: ", "betalas: nej → ja")
                .doesNotContain("Kontaktperson");
        assertThat(refused.page().select(".ds-error-summary")).isEmpty();
        var form = refused.one("form.l-panel");
        assertThat(plain(form.select("#ceiling").attr("value"))).isEqualTo("540 000 kr");
        assertThat(form.select("#contact").attr("value")).isEqualTo("Omar Ali");
        assertThat(form.select("[name=costTypes][checked]").eachAttr("value")).containsExactly("STAFF");

        var saved = maria.submit(form);

        assertThat(plain(saved.text()))
                .contains("Bidraget är ändrat.", "kontaktperson – → Omar Ali", "tak 512 000 kr → 540 000 kr")
                .doesNotContain("tak 540 000 kr →");
        var now = maria.get(ledger + "/andra").one("form.l-panel");
        assertThat(now.select("#reportDue").attr("value")).isEqualTo((year + 1) + "-03-31");
        assertThat(now.select("#otherPurposes").hasAttr("checked")).isTrue();
    }

    @Test
    void that_the_ombud_is_approved_is_ticked_and_taken_back() {
        var due = Guiding.today().plusDays(10);
        maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "requisitionDue",
                due.toString());
        var toDo = maria.get("/ledning/statsbidrag");
        assertThat(toDo.text()).contains("Se till att ombudet är godkänt", "Rekvirera pengarna");

        var noted = maria.submit(toDo.one("form[action$=/ombud/godkant]"));

        assertThat(noted.address().getPath()).as("where it was ticked").isEqualTo("/ledning/statsbidrag");
        assertThat(noted.text())
                .contains("Det är noterat att ombudet är godkänt.", "Rekvirera pengarna")
                .doesNotContain("Se till att ombudet är godkänt");
        var undone = maria.submit(noted.one("form[action$=/ombud/angra]"));
        assertThat(undone.address().getPath()).isEqualTo("/ledning/statsbidrag");
        assertThat(undone.text())
                .contains("Ombudet är inte längre noterat som godkänt.", "Se till att ombudet är godkänt");
    }

    @Test
    void on_the_grants_own_page_the_ombud_is_ticked_and_taken_back_there() {
        maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "requisitionDue",
                Guiding.today().plusDays(10).toString());
        var grant = maria.get("/ledning/statsbidrag")
                .one("section[aria-labelledby=alla] tbody a")
                .attr("href");

        var noted = maria.submit(maria.get(grant).one("form[action$=/ombud]"), "godkant", "ja");

        assertThat(noted.address().getPath()).isEqualTo(grant);
        assertThat(noted.text()).contains("Ombudet är noterat som godkänt.");
        assertThat(maria.get("/ledning/statsbidrag").text()).doesNotContain("Se till att ombudet är godkänt");
        maria.submit(noted.one("form[action$=/ombud]"), "godkant", "nej");
        assertThat(maria.get("/ledning/statsbidrag").text()).contains("Se till att ombudet är godkänt");
    }

    @Test
    void talks_are_released_after_a_question_and_linked_again_by_undo() {
        var ledger = ledger();
        for (var i = 0; i < 3; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update health_talk set home_care = false where municipality_id = ?", cast.municipalityId());
        post(ledger, Guiding.today().toString());
        var form = maria.get(ledger + "/samtal").one("form[aria-labelledby=koppla]");
        var posting = form.select("#koppla-postingId option").last();
        var linked = maria.submit(
                form,
                "koppla-postingId",
                posting == null ? "" : posting.attr("value"),
                "koppla-from",
                year + "-01-01",
                "koppla-to",
                Guiding.today().toString());
        var asked = linked.one("section[aria-labelledby=betalar] details");
        assertThat(asked.hasAttr("open")).isFalse();
        assertThat(asked.text())
                .contains("V-1 betalar då inte längre för de 3 samtalen", "Du kan ångra", "Släpp 3 samtal");

        var elsewhere = linked.one("form[action$=/slapp]");
        elsewhere.attr("action", ledger(year - 1) + "/samtal/slapp");
        assertThat(maria.submit(elsewhere).status())
                .as("another grant's address")
                .isEqualTo(404);

        var released = maria.submit(maria.get(ledger + "/samtal").one("form[action$=/slapp]"));

        assertThat(released.text())
                .contains("Samtalen är släppta", "3 samtal i perioden, 0 betalda av bidraget")
                .doesNotContain("Släpp samtalen");
        var undone = maria.submit(released.one("form[action$=/angra]"));
        assertThat(undone.text())
                .contains("Samtalen är kopplade till kostnaden igen.", "3 samtal i perioden, 3 betalda av bidraget");
    }

    @Test
    void a_salary_without_hours_is_told_where_it_is_booked_where_it_pays_and_before_the_report() {
        var ledger = ledger();

        var booked = post(ledger, Guiding.today().toString());

        assertThat(booked.text()).contains("Kostnaden är bokförd. Lönen saknar timmar.");
        assertThat(booked.one("section[aria-labelledby=bokfort] tbody tr").text())
                .contains("timmar saknas");
        assertThat(maria.get(ledger + "/samtal")
                        .one("section[aria-labelledby=betalar]")
                        .text())
                .contains("timmar saknas, inga samtal")
                .doesNotContain("0 timmar");
        assertThat(maria.get(ledger + "/rapport").text()).contains("1 kostnad för lön saknar timmar.");
    }

    @Test
    void a_correction_names_the_voucher_that_it_takes_back() {
        var ledger = ledger();
        var form = post(ledger, Guiding.today().toString()).one("form[action*=/rattelse/]");
        assertThat(plain(form.text())).contains("Verifikation V-1 på 100 kr tas tillbaka.", "Rättelsens verifikation");

        var taken = maria.submit(form, "voucher", "V-9", "reason", "Fel konto");

        assertThat(taken.one("section[aria-labelledby=bokfort]").text()).contains("Lön, V-9, tar tillbaka V-1, Maria");
        assertThat(new String(maria.file(ledger + "/rapport.csv").body(), StandardCharsets.UTF_8))
                .contains("V-9 Fel konto, tar tillbaka V-1;-100,00");
    }

    @Test
    void each_of_the_conditions_has_its_own_source() {
        var ledger = ledger();
        var refused = maria.submit(
                maria.get(ledger + "/andra").one("form.l-panel"), "PERIOD", "Medlen ska användas under året");
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#source-PERIOD");

        var changed = maria.submit(refused.one("form.l-panel"), "source-PERIOD", "Regeringsbeslut 7");

        assertThat(changed.one("section[aria-labelledby=villkor]").text())
                .contains("”Medlen ska användas under året”Regeringsbeslut 7", "Socialstyrelsen, Statsbidrag");
        var shown = maria.get(ledger + "/andra");
        assertThat(shown.one("#source-PERIOD").attr("value")).isEqualTo("Regeringsbeslut 7");
        assertThat(shown.one("#source-ACTIVITIES").attr("value")).startsWith("Socialstyrelsen");
    }

    @Test
    void a_grant_of_a_year_far_ahead_is_refused_at_its_field() {
        var refused = maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "year",
                Integer.toString(year + 2));

        assertThat(refused.one("#year-fel").text()).isEqualTo("Skriv ett år från 2000 till " + (year + 1));
    }

    @Test
    void the_same_voucher_of_the_year_before_is_asked_about_and_answered() {
        var before = ledger(year - 1);
        post(before, (year - 1) + "-12-31");
        var now = ledger();

        var asked = post(now, Guiding.today().toString());

        assertThat(asked.status()).isEqualTo(422);
        assertThat(plain(asked.one("#anotherCost-fel").text()))
                .isEqualTo("Verifikation V-1 på 100 kr är bokförd på Hälsosamtal för äldre " + (year - 1)
                        + ". Är det samma kostnad?");
        assertThat(maria.submit(asked.one("form[action$=/kostnad]"), "anotherCost", "ja")
                        .text())
                .contains("Kostnaden är bokförd.", "annan kostnad än samma verifikation ett annat år");
    }

    @Test
    void a_choice_that_nothing_booked_fits_is_told_from_books_where_nothing_stands() {
        var ledger = ledger();
        var booked = "section[aria-labelledby=bokfort]";
        assertThat(maria.get(ledger + "?utforare=PRIVATE").one(booked).text()).contains("Ingenting är bokfört än.");

        post(ledger, Guiding.today().toString());

        assertThat(plain(maria.get(ledger + "?utforare=PRIVATE").one(booked).text()))
                .contains("Visar Privat utförare. Summa 0 kr.", "Ingenting av det som är bokfört hör hit.")
                .doesNotContain("Ingenting är bokfört än.");
    }

    @Test
    void the_hours_of_a_salary_stand_on_its_row_and_on_that_of_its_correction() {
        var ledger = ledger();
        post(ledger, Guiding.today().toString());
        Rows.arrange("update grant_posting set hours = 37.5 where municipality_id = ?", cast.municipalityId());

        var rows = maria.get(ledger).one("section[aria-labelledby=bokfort] tbody");
        assertThat(rows.text()).contains("37,5 timmar");

        var corrected =
                maria.submit(rows.select("form[action*=/rattelse/]").getFirst(), "voucher", "V-9", "reason", "Fel");
        assertThat(corrected
                        .one("section[aria-labelledby=bokfort] tbody")
                        .select("tr")
                        .eachText())
                .hasSize(2)
                .allMatch(row -> row.contains("37,5 timmar"));
    }

    private Visitor.Answer post(String ledger, String day) {
        return maria.submit(
                maria.get(ledger).one("form[action$=/kostnad]"),
                "description",
                "Lön",
                "amount",
                "100",
                "bookedOn",
                day,
                "purpose",
                "EXTEND_TALKS",
                "type",
                "STAFF",
                "voucher",
                "V-1");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private org.jsoup.nodes.Element form() {
        return opened(year).one("form[action$=/kostnad]");
    }

    private String ledger() {
        return ledger(year);
    }

    /** Address of a new grant. */
    private String ledger(int ofYear) {
        return opened(ofYear).one("form[action$=/kostnad]").attr("action").replace("/kostnad", "");
    }

    private Visitor.Answer opened(int ofYear) {
        var opened = maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "amount",
                "512 000",
                "year",
                Integer.toString(ofYear),
                "usableFrom",
                ofYear + "-01-01",
                "usableTo",
                ofYear + "-12-31",
                "requisitionedOn",
                Guiding.today().withYear(ofYear).toString(),
                "reportDue",
                (ofYear + 1) + "-02-28");
        assertThat(opened.text()).contains("Bidraget är sparat.");
        return opened;
    }
}
