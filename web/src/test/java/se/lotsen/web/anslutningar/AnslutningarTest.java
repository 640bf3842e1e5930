package se.lotsen.web.anslutningar;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Subscribing;
import se.lotsen.web.testing.Visitor;

class AnslutningarTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor admin = Visitor.as(cast.admin());
    private final String client = "vc-ny-" + UUID.randomUUID();

    @Test
    void a_new_health_centre_is_connected_and_its_system_gets_a_token() {
        var form = admin.get("/anslutningar/ny").one("form[action=/anslutningar]");

        var after = admin.submit(
                form,
                "namn",
                "VC Nya",
                "hsa",
                "SE2321000016-9NYA",
                "klient",
                client,
                "nycklar",
                keys(),
                "maskiner",
                "");

        assertThat(after.address().getPath()).isEqualTo("/anslutningar/" + client);
        assertThat(after.text())
                .contains(
                        "Vårdcentralen är ansluten", "VC Nya", "/fhir/r4", "/auth/token", "system/ServiceRequest.crus");
        assertThat(Rows.one("select hsa_id from unit where municipality_id = ? and name = 'VC Nya'", id()))
                .isEqualTo("SE2321000016-9NYA");
        assertThat(admin.get("/anslutningar").text()).contains("VC Nya", "Aldrig");
    }

    @Test
    void what_does_not_arrive_is_told_with_what_happened() {
        assertThat(admin.get("/anslutningar").page().select("#inte-framme")).isEmpty();
        for (var topic : List.of("report", "notice", "referral-changed")) {
            Rows.arrange(
                    "insert into outbox values (?, gen_random_uuid(), ?, gen_random_uuid(), '{}', now(), now() + interval '1 hour', 3, null, ?)",
                    id(),
                    topic,
                    "The mail server does not answer.");
        }

        assertThat(admin.get("/anslutningar")
                        .one("section[aria-labelledby=inte-framme]")
                        .text())
                .contains(
                        "Besked till vårdcentraler 1",
                        "Påminnelser och andra meddelanden",
                        "Aviseringar till journalsystem",
                        "The mail server does not answer.");
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_nothing_is_kept() {
        var form = admin.get("/anslutningar/ny").one("form[action=/anslutningar]");
        var privateKey = "{\"keys\":[" + Clinic.aKey().toJSONString() + "]}";

        var refused = admin.submit(
                form, "namn", "VC Nya", "hsa", "123", "klient", "x", "nycklar", privateKey, "maskiner", "http://a/");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#hsa", "#klient", "#nycklar", "#maskiner");
        assertThat(refused.text()).contains("hemlig nyckel");
        assertThat(refused.one("#namn").val()).isEqualTo("VC Nya");
        assertThat(Rows.count("select 1 from unit where municipality_id = ? and name = 'VC Nya'", id()))
                .isZero();
    }

    @Test
    void a_client_id_is_unique_over_all_municipalities_even_when_it_is_closed() {
        var other = Clinic.bjorken(Cast.newMunicipality());
        Rows.arrange("update fhir_client set active = false where client_id = ?", other.clientId());
        var form = admin.get("/anslutningar/ny").one("form[action=/anslutningar]");

        var refused = admin.submit(
                form, "vardcentral", cast.bjorken().toString(), "klient", other.clientId(), "nycklar", keys());

        assertThat(refused.text()).contains("Klient-id är upptaget");
    }

    @Test
    void what_came_is_counted_and_refusals_show_their_codes_and_never_what_was_said() {
        var clinic = Clinic.bjorken(cast);
        clinic.post(Clinic.aMessage(cast, Cast.someone()));
        clinic.post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"id\":\"Karl-Erik\"}");

        var list = admin.get("/anslutningar");
        var one = admin.get("/anslutningar/" + clinic.clientId());

        assertThat(list.text()).contains("1 mottagna, 1 avvisat (50 %)", "Många avvisade");
        assertThat(one.page().select("section[aria-labelledby=meddelanden] tbody tr"))
                .hasSize(2);
        assertThat(one.text()).contains("Avvisat", "Mottaget").doesNotContain("Karl-Erik");
    }

    @Test
    void a_message_is_tried_with_every_fault_and_nothing_is_stored() {
        var clinic = Clinic.bjorken(cast);
        var page = admin.get("/anslutningar/" + clinic.clientId());

        var good = admin.submit(page.one("form[action$=/prov]"), "meddelande", Clinic.aMessage(cast, Cast.someone()));
        var bad = admin.submit(page.one("form[action$=/prov]"), "meddelande", "{\"resourceType\":\"Patient\"}");
        var none = admin.submit(page.one("form[action$=/prov]"), "meddelande", " ");

        assertThat(good.text()).contains("Meddelandet skulle tas emot");
        assertThat(bad.text()).contains("Meddelandet skulle avvisas");
        assertThat(none.status()).isEqualTo(422);
        assertThat(Rows.count("select 1 from inbound_message where municipality_id = ?", id()))
                .isZero();
    }

    @Test
    void keys_are_changed_and_a_closed_connection_gets_no_token() {
        var clinic = Clinic.bjorken(cast);
        var form = admin.get("/anslutningar/" + clinic.clientId()).one("form[action$=/" + clinic.clientId() + "]");

        var after = admin.submit(form, "nycklar", keys(), "maskiner", "a.example, b.example", "oppen", "");

        assertThat(after.text()).contains("Ändringen är sparad", "Stängd");
        assertThat(Rows.one("select notify_hosts::text from fhir_client where client_id = ?", clinic.clientId()))
                .isEqualTo("{a.example,b.example}");
        assertThat(Clinic.askForToken(clinic.assertion(claims -> claims, clinic.key()), "system/Task.rs")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_was_emptied_in_a_refused_change_stays_empty() {
        var clinic = Clinic.bjorken(cast);
        var form = admin.get("/anslutningar/" + clinic.clientId()).one("form[action$=/" + clinic.clientId() + "]");
        admin.submit(form, "nycklar", keys(), "maskiner", "a.example", "oppen", "ja");

        var refused = admin.submit(form, "nycklar", "", "maskiner", "", "oppen", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#nycklar").text()).isEmpty();
        assertThat(refused.one("#maskiner").attr("value")).isEmpty();
        assertThat(refused.one("#oppen").hasAttr("checked")).isFalse();
        assertThat(admin.get("/anslutningar/" + clinic.clientId())
                        .one("#maskiner")
                        .attr("value"))
                .isEqualTo("a.example");
    }

    @Test
    void a_subscription_is_made_on_a_record_system_s_behalf_and_its_own_from_then_on() {
        var clinic = Clinic.bjorken(cast);
        try (var hook = new Hook()) {
            var after = admin.submit(
                    newSubscription(clinic),
                    "adress",
                    hook.address(),
                    "hjartslag",
                    "3600",
                    "rubrik",
                    "Authorization: Bearer hemlig");
            assertThat(after.text()).contains("Prenumerationen är upplagd", "Väntar på svar", hook.address());
            Subscribing.sendAll();

            var page = admin.get("/anslutningar/" + clinic.clientId());
            assertThat(hook.last().told("type")).isEqualTo("handshake");
            assertThat(hook.last().authorization()).isEqualTo("Bearer hemlig");
            assertThat(page.text())
                    .contains("Hur remisser går", "Igång", "Upplagd av kommunen", "Skickar en hemlighet")
                    .doesNotContain("hemlig ", "Bearer");
            var own = clinic.get("/Subscription");
            assertThat(Clinic.json(own).path("total").asInt()).isEqualTo(1);
            assertThat(own.body()).contains("id-only", "3600").doesNotContain("Bearer");
        }
    }

    @Test
    void what_failed_is_shown_and_started_again_or_taken_away() {
        var clinic = Clinic.bjorken(cast);
        try (var hook = new Hook()) {
            hook.answers(503);
            admin.submit(newSubscription(clinic), "adress", hook.address());
            Subscribing.sendAll();

            var failing = admin.get("/anslutningar/" + clinic.clientId());
            assertThat(failing.text()).contains("Försöker igen", "HTTP 503", "Senaste fel");
            hook.answers(200);
            var started = admin.submit(failing.one("form[action$=/start]"));
            assertThat(started.text()).contains("Lotsen prövar adressen igen");
            Subscribing.sendAll();

            var running = admin.get("/anslutningar/" + clinic.clientId());
            assertThat(running.text()).contains("Igång", "HTTP 503");
            assertThat(running.page().select("form[action$=/start]")).isEmpty();
            var gone = admin.submit(running.one("form[action$=/bort]"));
            assertThat(gone.text()).contains("Prenumerationen är borttagen").doesNotContain(hook.address());
            assertThat(Rows.count("select 1 from subscription where municipality_id = ?", id()))
                    .isZero();
        }
    }

    @Test
    void a_subscription_that_would_not_work_is_refused_and_the_secret_is_not_written_back() {
        var clinic = Clinic.bjorken(cast);

        var refused = admin.submit(
                newSubscription(clinic), "adress", "https://other.example/", "rubrik", "Authorization: Bearer hemlig");
        var malformed = admin.submit(newSubscription(clinic), "adress", "https://journal.example/", "rubrik", "hemlig");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#adress-fel").text()).contains("får aviseringar");
        assertThat(refused.one("#adress").val()).isEqualTo("https://other.example/");
        assertThat(refused.one("#rubrik").val()).isEmpty();
        assertThat(malformed.one("#rubrik-fel").text()).contains("Namn: värde");
        assertThat(Rows.count("select 1 from subscription where municipality_id = ?", id()))
                .isZero();
    }

    private Element newSubscription(Clinic clinic) {
        return admin.get("/anslutningar/" + clinic.clientId() + "/prenumerationer/ny")
                .one("form[action$=/prenumerationer]");
    }

    @Test
    void only_the_own_municipalitys_administrator_comes_here() {
        var clinic = Clinic.bjorken(cast);
        var stranger = Visitor.as(Cast.newMunicipality().admin());

        assertThat(stranger.get("/anslutningar").text()).doesNotContain(clinic.clientId());
        assertThat(stranger.get("/anslutningar/" + clinic.clientId()).status()).isEqualTo(404);
        assertThat(stranger.get("/anslutningar/" + clinic.clientId() + "/prenumerationer/ny")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(cast.maria()).get("/anslutningar").status()).isEqualTo(403);
    }

    private String id() {
        return cast.municipalityId();
    }

    private static String keys() {
        return new JWKSet(Clinic.aKey().toPublicJWK()).toString();
    }
}
