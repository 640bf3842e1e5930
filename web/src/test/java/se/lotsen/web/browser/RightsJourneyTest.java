package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.RegisterStaff;
import se.lotsen.access.Role;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;

/**
 * Those who have nothing to do with a case try its addresses, its files, its referral and the guide's calendar: they read the same words as for what
 * does not exist, and each try is in the access log.
 */
class RightsJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final Cast elsewhere = Cast.newMunicipality();

    @Test
    void nobody_without_a_reason_reads_a_case_or_a_file_and_each_try_is_in_the_log() {
        var referral = Desk.refer(cast.helena(), Cast.someone());
        var number = Desk.talked(cast.samira(), referral);
        var id = String.valueOf(Rows.one(
                "select referral_id from referral where municipality_id = ? and number = ?",
                cast.municipalityId(),
                referral));
        var here = "/arenden/" + number;
        var pages = List.of(here, here + "/halsosamtal", here + "/tidslinje", "/remisser/" + id);
        var files = List.of(here + "/plan.pdf", "/ledning/vagar-in.csv", "/vc/" + referral + "/kvitto.pdf");

        refused(cast.lars(), 403, pages, files.subList(0, 2));
        refused(leader(), 403, pages, files);
        refused(cast.admin(), 403, pages, files);
        refused(elsewhere.samira(), 404, pages, files.subList(0, 1));
        anotherHealthCentreFindsNothing(referral, id);
        calendarAddressesThatAreGuessedOrClosedLeadNowhere(number);
    }

    /** Each address gives the status, and the words of an address that nothing is at. */
    private static void refused(Actor who, int status, List<String> pages, List<String> files) {
        try (var person = Person.as(who)) {
            var nothing = "/arenden/E-1999-0001";
            var words = person.goTo(nothing).page().locator("main").innerText();
            person.look("nekad-" + who.role().name().toLowerCase(java.util.Locale.ROOT));
            assertThat(person.page().content()).doesNotContain("Lund");
            for (var path : pages) {
                assertThat(person.page().navigate(path).status()).as(path).isEqualTo(status);
                assertThat(person.page().locator("main").innerText()).as(path).isEqualTo(words);
            }
            for (var path : files) {
                var answer = person.page().context().request().get(path);
                assertThat(answer.status()).as(path).isIn(403, 404);
                assertThat(answer.text()).as(path).doesNotContain("Lund", "%PDF");
            }
            assertThat(Rows.count(
                            "select from access_log where municipality_id = ? and actor_id = ? and action = 'REFUSE'",
                            who.municipalityId(),
                            who.id()))
                    .as("tries of " + who.role())
                    .isEqualTo(1 + pages.size() + files.size());
        }
    }

    private void anotherHealthCentreFindsNothing(String referral, String id) {
        try (var lars = Person.as(cast.lars())) {
            assertThat(lars.page().navigate("/vc/" + referral).status()).isEqualTo(404);
            var theirs = lars.page().locator("main").innerText();
            assertThat(lars.page().navigate("/vc/R-1999-0001").status()).isEqualTo(404);
            assertThat(lars.page().locator("main").innerText()).isEqualTo(theirs);
        }
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        var theirs = linden.get("/Task/" + id);
        var none = linden.get("/Task/0199a3c4-0000-7000-8000-000000000000");
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(Clinic.said(theirs).toString().replace(id, ""))
                .isEqualTo(Clinic.said(none).toString().replace("0199a3c4-0000-7000-8000-000000000000", ""));
        assertThat(Rows.count(
                        "select from access_log where actor_id = ? and action = 'REFUSE' and subject = ?",
                        linden.clientId(),
                        id))
                .isEqualTo(1);
    }

    private static APIResponse read(Person person, String address) {
        return person.page().context().request().get(address);
    }

    private void calendarAddressesThatAreGuessedOrClosedLeadNowhere(String number) {
        try (var samira = Person.as(cast.samira());
                var ingrid = Person.as(elsewhere.samira());
                var stranger = Person.withoutAccount()) {
            samira.goTo("/kalender").press("Skapa en adress");
            var address = samira.page().locator("#adress").inputValue();
            assertThat(read(stranger, address).text()).contains(number);
            samira.press("Stäng av adressen");

            for (var person : List.of(ingrid, stranger)) {
                var nothing = read(person, "/kalender/AAAA.ics");
                for (var tried : List.of(address, address.replace(".ics", "A.ics"))) {
                    var answer = read(person, tried);
                    assertThat(Map.of("status", answer.status(), "words", main(answer)))
                            .isEqualTo(Map.of("status", 404, "words", main(nothing)));
                }
            }
        }
        assertThat(Rows.count(
                        "select from access_log where municipality_id = ? and what = 'ReadFeed'",
                        cast.municipalityId()))
                .as("the one reading that there was")
                .isEqualTo(1);
    }

    private static String main(APIResponse answer) {
        return org.jsoup.Jsoup.parse(answer.text()).select("main").text();
    }

    private Actor leader() {
        var command = new RegisterStaff.Command(
                "bengt@" + cast.municipalityId() + ".example",
                "Bengt Ström",
                null,
                Role.ACTIVITY_LEADER,
                cast.samira().requireUnitId(),
                false,
                Cast.PASSWORD);
        var outcome = TestApp.bean(RegisterStaff.class).register(command, Programme.system(cast));
        return ((RegisterStaff.Outcome.Registered) outcome).actor();
    }
}
