package se.lotsen.web.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.PauseCase;
import se.lotsen.casework.PauseReason;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.notice.Medium;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class ForslagTest {

    private static final PlannedCase.Talk QUIET_DAYTIME_EXERCISE = new PlannedCase.Talk(
            List.of(Barrier.HEARING, Barrier.TOILET, Barrier.NOISE), List.of(Interest.EXERCISE), true, false);
    private static final String GYM = "korg=gympa-utan-musik~axelsberg";

    private final Cast cast = Cast.newMunicipality();
    private final PlannedCase planned = PlannedCase.of(cast, QUIET_DAYTIME_EXERCISE);
    private final String here = "/arenden/" + planned.number() + "/forslag";
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void the_best_fit_comes_first_with_what_speaks_for_it_and_the_disco_is_left_out_with_its_reasons() {
        Programme.load(cast, "0180");

        var page = samira.get(here);

        var first = page.page().select("article").getFirst();
        assertThat(first.text())
                .contains("Gympa utan musik", "Axelsberg", "Passar för att", "hörslinga finns", "utan musik")
                .contains("platser lediga", "Ledare ", "inte kontrollerade", "Exempeluppgifter");
        assertThat(page.one("details li:has(a[href=/aktiviteter/seniordisco])").text())
                .contains("bara kvällstid, kl. ", "hög musik", "Lägg till ändå");
        assertThat(page.page().select("details > summary").eachText())
                .anyMatch(it -> it.matches("\\d+ passar inte, visa varför"));
        assertThat(page.page().select("a.l-chip").eachText()).anyMatch(it -> it.startsWith("hör dåligt"));
    }

    @Test
    void an_hour_is_written_as_the_reader_writes_hours() {
        Programme.load(cast, "0180");
        samira.get("/sprak/en");

        assertThat(samira.get(here)
                        .one("details li:has(a[href=/aktiviteter/seniordisco])")
                        .text())
                .containsPattern("only in the evening, at \\d+:\\d\\d");
    }

    @Test
    void a_chip_is_taken_away_by_its_link_and_the_state_stands_in_the_address() {
        Programme.load(cast, "0180");
        var chip = samira.get(here).page().select("a.l-chip:contains(besväras av hög musik)");

        var page = samira.get(chip.attr("href"));

        assertThat(page.page().select("a.l-chip").eachText()).noneMatch(it -> it.startsWith("besväras"));
        assertThat(page.one("#h-NOISE").hasAttr("checked")).isFalse();
        assertThat(page.one("#h-HEARING").hasAttr("checked")).isTrue();
        assertThat(samira.get(here).one("#h-NOISE").hasAttr("checked")).isTrue();
    }

    @Test
    void the_list_can_be_kept_to_a_day_of_the_week() {
        Programme.load(cast, "0180");

        var page = samira.get(here + "?filter=1&h=TOILET&dag=WEDNESDAY&ledig=1&alla=1");

        assertThat(page.page().select("article .l-meta li:first-child").eachText())
                .isNotEmpty()
                .allMatch(it -> it.contains("onsdag")
                        || it.contains("ons ")
                        || it.contains("vardagar")
                        || it.contains("flera tider"));
        assertThat(page.one("#dag-WEDNESDAY").hasAttr("checked")).isTrue();
    }

    @Test
    void the_list_is_kept_to_price_group_and_company_by_chips_that_are_taken_away() {
        Programme.load(cast, "0180");
        Rows.arrange("""
                update activity set cost_kr = 80, small_group = false, alone_friendly = false
                where municipality_id = ? and slug = 'gympa-utan-musik'
                """, cast.municipalityId());

        var page = samira.get(here + "?filter=1&ledig=1&liten=1&kostar=50&gar=ALONE&alla=1");

        assertThat(page.page().select("article a[href=/aktiviteter/gympa-utan-musik]"))
                .isEmpty();
        assertThat(page.page()
                        .select("details li:has(a[href=/aktiviteter/gympa-utan-musik])")
                        .text())
                .contains("kostar 80 kr per gång", "stor grupp", "ingen möter den som kommer ensam");
        var chips = page.page().select("a.l-chip");
        assertThat(chips.eachText())
                .anyMatch(it -> it.startsWith("liten grupp"))
                .anyMatch(it -> it.startsWith("högst 50 kr per gång"))
                .anyMatch(it -> it.startsWith("kan gå ensam"));
        assertThat(page.one("#kostar option[selected]").attr("value")).isEqualTo("50");
        var dearer =
                samira.get(page.page().select("a.l-chip:contains(högst 50 kr)").attr("href"));
        assertThat(dearer.page().select("a.l-chip").eachText())
                .noneMatch(it -> it.startsWith("högst"))
                .anyMatch(it -> it.startsWith("liten grupp"));
        assertThat(samira.get(here + "?filter=1&kostar=7&gar=FLYING&sprak=%3Cb%3E")
                        .page()
                        .select("a.l-chip"))
                .isEmpty();
    }

    @Test
    void what_is_in_the_persons_own_town_says_so() {
        Programme.load(cast, "0180");
        assertThat(samira.get(here).page().select("article .l-meta").text()).doesNotContain("i samma ort");
        Rows.arrange("""
                update meeting_place set area = (select upper(city) from person where person_id = ?) where municipality_id = ?
                """, planned.personId(), cast.municipalityId());

        assertThat(samira.get(here).page().select("article .l-meta").eachText())
                .filteredOn(it -> !it.contains("Plats inte angiven"))
                .isNotEmpty()
                .allMatch(it -> it.contains("i samma ort"));
    }

    @Test
    void at_most_three_lie_in_the_tray_and_then_nothing_more_can_be_added() {
        Programme.load(cast, "0180");
        var page = samira.get(here);
        for (var i = 0; i < 3; i++) {
            page = samira.get(page.page()
                    .select("article a:contains(Lägg till i förslag)")
                    .attr("href"));
        }

        assertThat(page.one("#korg").text()).isEqualTo("3 av högst 3 valda");
        assertThat(page.page().select("a:contains(Lägg till)")).isEmpty();
        assertThat(page.page().select("article[data-tone=accent]")).hasSize(3);
    }

    @Test
    void giving_the_suggestion_keeps_how_and_the_answer() {
        Programme.load(cast, "0180");
        var form = samira.get(here + "/nytt?" + GYM).one("form[action=" + here + "]");

        var after = samira.submit(form, "hur", "PHONE", "svar-1", "YES");

        assertThat(after.address().getPath()).isEqualTo("/arenden/" + planned.number() + "/bokningar/ny");
        assertThat(after.text()).contains("Svaret är sparat. Välj ett tillfälle att boka.", "Gympa utan musik");
        var offered = samira.get(here).one("section[aria-labelledby=tidigare] li");
        assertThat(offered.text()).contains("Ja", "på telefon, av Samira Haddad");
        assertThat(samira.get(offered.select("a:contains(Boka)").attr("href")).text())
                .contains("Gympa utan musik");
        assertThat(Rows.of("select how, answer from suggestion where municipality_id = ?", cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("how", "PHONE").containsEntry("answer", "YES"));
    }

    @Test
    void what_something_speaks_against_needs_a_reason_and_a_no_tells_why() {
        Programme.load(cast, "0180");
        var disco = samira.get(here)
                .one("details li:has(a[href=/aktiviteter/seniordisco]) a:contains(Lägg till ändå)")
                .attr("href");
        var tray = samira.get(disco);
        var give = samira.get(tray.one("a:contains(Gå vidare)").attr("href"));
        var form = give.one("form[action=" + here + "]");
        assertThat(form.text()).contains("Något talar emot", "hög musik");

        var refused = samira.submit(form, "svar-1", "NO");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Fel:");
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#hur", "#trots-1", "#nej-1");
        assertThat(Rows.count("select 1 from suggestion where municipality_id = ?", cast.municipalityId()))
                .isZero();

        samira.submit(
                form, "hur", "PRINT", "svar-1", "NO", "nej-1", "För sent", "trots-1", "Vill dansa med sin syster");

        assertThat(Rows.of(
                        "select no_reason, override_reason from suggestion where municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("no_reason", "För sent")
                        .containsEntry("override_reason", "Vill dansa med sin syster"));
    }

    @Test
    void four_at_once_are_refused() {
        Programme.load(cast, "0180");
        var page = samira.get(here);
        var keys = page.page().select("article h2").eachAttr("id").stream()
                .limit(4)
                .map(it -> it.substring(2))
                .toList();
        var form = samira.get(here + "/nytt?" + GYM).one("form[action=" + here + "]");

        var refused = samira.submit(
                form,
                "hur",
                "PHONE",
                "korg",
                keys.get(0),
                "korg",
                keys.get(1),
                "korg",
                keys.get(2),
                "korg",
                keys.get(3));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Välj en till tre aktiviteter");
        assertThat(Rows.count("select 1 from suggestion where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void an_answer_that_comes_later_is_written_on_the_suggestion() {
        Programme.load(cast, "0180");
        samira.submit(samira.get(here + "/nytt?" + GYM).one("form[action=" + here + "]"), "hur", "LETTER");
        var form = samira.get(here).one("form[action$=/svar]");
        var id = form.attr("action").split("/")[4];

        var refused = samira.submit(form, "svar-" + id, "NO");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv varför svaret är nej");

        samira.submit(form, "svar-" + id, "NO", "nej-" + id, "För tidigt på dagen");
        assertThat(Rows.one("select no_reason from suggestion where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("För tidigt på dagen");
        assertThat(samira.get(here).text()).contains("Nej för att: För tidigt på dagen");
    }

    @Test
    void the_sheet_speaks_to_the_person_in_large_type() {
        Programme.load(cast, "0180");

        var page = samira.get(here + "/utskrift?" + GYM);

        assertThat(page.one("html").attr("data-size")).isEqualTo("lg");
        assertThat(page.one(".l-sheet").text())
                .contains("Förslag till dig", "Gympa utan musik", "Passar för att", "Ring Samira Haddad")
                .doesNotContain("Fråga ");
        assertThat(Rows.one(
                        "select count(*) from access_log where municipality_id = ? and action = 'PRINT' and subject = ?",
                        cast.municipalityId(),
                        planned.number()))
                .isEqualTo(1L);
        assertThat(samira.get(page.one("a:contains(Spara att bladet)").attr("href"))
                        .one("#hur-PRINT")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void on_the_phone_the_guide_reads_name_place_time_and_way_there_and_answers_at_once() {
        Programme.load(cast, "0180");
        var tray = samira.get(here + "?" + GYM);

        var page = samira.get(tray.one(".l-tray a:contains(Läs upp i telefon)").attr("href"));

        assertThat(page.one("details[open]:has(#manus)").text())
                .contains("Gympa utan musik, ", "Axelsberg", "nästa ", "Kostar ingenting.", "Hur skulle du ta dig dit?")
                .contains("Vill du prova?");
        assertThat(page.one("#hur-PHONE").hasAttr("checked")).isTrue();
        assertThat(page.page().select("details[open]:has(#sms)")).isEmpty();

        samira.submit(page.one("form[action=" + here + "]"), "svar-1", "YES");

        assertThat(samira.get("/arenden/" + planned.number() + "/tidslinje").text())
                .contains("Förslag lämnades på telefon: Gympa utan musik");
    }

    @Test
    void a_text_message_tells_that_there_is_something_and_not_what() throws IOException {
        Programme.load(cast, "0180");
        var page = samira.get(samira.get(here + "?" + GYM)
                .one(".l-tray a:contains(Skicka sms)")
                .attr("href"));
        assertThat(page.one("details[open]:has(#sms) blockquote").text())
                .startsWith("Vi har hittat något som kan passa dig. Ring gärna Samira Haddad, ")
                .doesNotContainIgnoringCase("gympa");

        var after = samira.submit(page.one("form[action=" + here + "]"));
        TestApp.bean(DeliverOutbox.class).run();

        assertThat(after.text()).contains("sms:et är på väg", "i sms, utan att aktiviteten nämndes, av Samira Haddad");
        var sent = Rows.of(
                "select notice_id, kind, state, occasion from notice where municipality_id = ?", cast.municipalityId());
        assertThat(sent)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "SUGGESTIONS_TO_TELL")
                        .containsEntry("state", "SENT"));
        var file =
                TestApp.DATA.resolve("notices").resolve("sms-" + sent.getFirst().get("notice_id") + ".txt");
        assertThat(Files.readString(file))
                .contains("Ring gärna Samira Haddad, ")
                .doesNotContain("Gympa", "Axelsberg", "Karl-Erik");
    }

    @Test
    void who_wants_no_text_messages_or_has_no_mobile_gets_none() {
        Programme.load(cast, "0180");
        var form = samira.get(here + "/nytt?" + GYM).one("form[action=" + here + "]");
        TestApp.bean(ChooseNotices.class).choose(planned.personId(), Medium.SMS, false, cast.samira());

        var tray = samira.get(here + "?" + GYM).one(".l-tray");
        assertThat(tray.select("a:contains(Skicka sms)")).isEmpty();
        assertThat(tray.text()).contains("Personen vill inte ha sms.", "Skriv ut", "Skicka brev");
        assertThat(samira.get(here + "/nytt?" + GYM).one("#hur-SMS").hasAttr("disabled"))
                .isTrue();
        var refused = samira.submit(form, "hur", "SMS");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det går inte: personen vill inte ha sms.");

        TestApp.bean(ChooseNotices.class).choose(planned.personId(), Medium.SMS, true, cast.samira());
        Rows.arrange("update person set phone = '08-465 004 18' where person_id = ?", planned.personId());
        assertThat(samira.get(here + "?" + GYM).one(".l-tray").text())
                .contains("Sms går inte: inget mobilnummer är känt.");
        assertThat(samira.submit(form, "hur", "SMS").status()).isEqualTo(422);
        assertThat(Rows.count("select 1 from suggestion where municipality_id = ?", cast.municipalityId()))
                .isZero();
        assertThat(Rows.count("select 1 from notice where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void a_suggestion_by_letter_becomes_a_letter_with_place_time_and_price() {
        Programme.load(cast, "0180");
        var page = samira.get(samira.get(here + "?" + GYM)
                .one(".l-tray a:contains(Skicka brev)")
                .attr("href"));

        var letter = samira.submit(page.one("form[action=" + here + "]"));

        assertThat(letter.text()).contains("Läs igenom brevet och spara det");
        assertThat(letter.one("#brev-SUGGESTIONS").hasAttr("checked")).isTrue();
        assertThat(letter.one("#brevblad").text())
                .contains("Förslag till dig", "Gympa utan musik, Axelsberg", "Nästa gång är ", "Du kan säga nej");
        samira.submit(letter.one("form[method=post][action$=/brev]"));
        assertThat(Rows.one("select kind from letter where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("SUGGESTIONS");
    }

    @Test
    void about_a_protected_person_nothing_leaves_on_paper_or_by_text_message() {
        Programme.load(cast, "0180");
        var hidden = PlannedCase.of(cast, QUIET_DAYTIME_EXERCISE, Protection.SEKRETESSMARKERING, cast.omar());
        var list = "/arenden/" + hidden.number() + "/forslag";
        var omar = Visitor.as(cast.omar());

        var tray = omar.get(list + "?" + GYM).one(".l-tray");

        assertThat(tray.text()).contains("Personen har skyddade uppgifter", "Läs upp i telefon");
        assertThat(tray.select("a:contains(Skriv ut), a:contains(Skicka)")).isEmpty();
        assertThat(omar.get(list + "/utskrift?" + GYM).status()).isEqualTo(403);
        var form = omar.get(list + "/nytt?" + GYM).one("form[action=" + list + "]");
        for (var how : List.of("PRINT", "LETTER", "SMS")) {
            assertThat(omar.submit(form, "hur", how).status()).as(how).isEqualTo(422);
        }
        assertThat(omar.submit(form, "hur", "PHONE").text()).contains("Förslaget är sparat");
    }

    @Test
    void when_nothing_fits_the_need_is_registered() {
        var page = samira.get(here);
        assertThat(page.text()).contains("Ingen aktivitet passar");
        var form = page.one("form[action$=/behov]");

        var refused = samira.submit(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv vad som saknas");

        assertThat(form.select("#sak option[selected]").attr("value")).isEqualTo("EXERCISE");

        samira.submit(form, "behov", "Dagtid utan musik", "ort", "Rimbo");
        assertThat(Rows.of(
                        "select interest, description, area from unmet_need where municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("interest", "EXERCISE")
                        .containsEntry("description", "Dagtid utan musik")
                        .containsEntry("area", "Rimbo"));
    }

    @Test
    void before_the_health_talk_there_is_nothing_to_suggest_from() {
        var referral = Sending.received(cast);
        var accepted = (AcceptReferral.Outcome.Accepted) TestApp.bean(AcceptReferral.class)
                .accept(
                        new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null),
                        cast.samira());

        var page = samira.get("/arenden/" + accepted.opened().file().number() + "/forslag");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Förslagen utgår från hälsosamtalet");
        assertThat(page.page().select("article")).isEmpty();
    }

    @Test
    void in_a_paused_case_the_list_is_read_and_nothing_given() {
        Programme.load(cast, "0180");
        var form = samira.get(here + "/nytt?" + GYM).one("form[action=" + here + "]");
        pause();

        var page = samira.get(here);

        assertThat(page.text()).contains("Du kan läsa listan men inte ge förslag");
        assertThat(page.page().select("a:contains(Lägg till), a:contains(Boka första besök), form[action$=/behov]"))
                .isEmpty();
        assertThat(samira.submit(form, "hur", "PHONE").status()).isEqualTo(403);
    }

    @Test
    void another_municipality_and_other_roles_are_kept_out() {
        assertThat(Visitor.as(Cast.newMunicipality().samira()).get(here).status())
                .isEqualTo(404);
        assertThat(Visitor.as(cast.helena()).get(here).status()).isEqualTo(403);
        assertThat(Visitor.as(cast.maria()).get(here).status()).isEqualTo(403);
    }

    private void pause() {
        var until = Swedish.today(TestApp.clock()).plusDays(14);
        var command = new PauseCase.Command(planned.number(), PauseReason.values()[0], until, null);
        TestApp.bean(PauseCase.class).pause(command, cast.samira());
    }
}
