package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class SentReferralsTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void a_sender_reads_the_task_of_its_referral_and_gets_304_until_it_moves() {
        var someone = Cast.someone();
        clinic.post(Clinic.aMessage(cast, someone, "R-7"));

        var task = clinic.get("/Task/" + row().get("referral_id"));

        assertThat(task.statusCode()).as(task.body()).isEqualTo(200);
        assertThat(task.headers().firstValue("ETag")).hasValue("W/\"0\"");
        var read = Clinic.json(task);
        assertThat(read.path("status").asText()).isEqualTo("requested");
        assertThat(code(read.path("businessStatus"))).isEqualTo("sent");
        assertThat(read.path("identifier").findValuesAsText("value"))
                .containsExactly((String) row().get("number"), "R-7");
        assertThat(read.path("for").path("identifier").path("value").asText()).isEqualTo(someone.value());
        assertThat(read.path("restriction").path("period").path("end").asText())
                .isEqualTo(String.valueOf(row().get("answer_due")));
        var again = Clinic.send(clinic.to("/Task/" + row().get("referral_id")).header("If-None-Match", "W/\"0\""));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_referral_is_found_by_either_number() {
        clinic.post(Clinic.aMessage(cast, Cast.someone(), "R-8"));
        var ours = "https://lotsen.example/fhir/NamingSystem/referral-id%7C" + row().get("number");
        var theirs = "https://vc-bjorken.example/fhir/remiss-id%7CR-8";

        for (var number : java.util.List.of(ours, theirs)) {
            assertThat(found(clinic.get("/Task?identifier=" + number))).hasSize(1);
            assertThat(found(clinic.search("ServiceRequest", "identifier=" + number)))
                    .hasSize(1);
        }
        assertThat(found(clinic.get("/Task?identifier=" + theirs + "x"))).isEmpty();
    }

    @Test
    void another_health_centre_s_referral_does_not_exist() {
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        var elsewhere = Clinic.bjorken(Cast.newMunicipality());
        clinic.post(Clinic.aMessage(cast, Cast.someone(), "R-9"));
        var id = row().get("referral_id");
        var theirs = "https://vc-bjorken.example/fhir/remiss-id%7CR-9";

        for (var other : java.util.List.of(linden, elsewhere)) {
            var task = other.get("/Task/" + id);
            var nothing = other.get("/Task/" + UUID.randomUUID());
            assertThat(task.statusCode()).isEqualTo(404);
            assertThat(Clinic.said(task)).isEqualTo(Clinic.said(nothing));
            assertThat(other.get("/ServiceRequest/" + id).statusCode()).isEqualTo(404);
            assertThat(found(other.get("/Task?identifier=" + theirs))).isEmpty();
            assertThat(found(other.get("/Communication?part-of=Task/" + id))).isEmpty();
        }
    }

    @Test
    void the_task_follows_what_the_guide_decides_and_says_why() {
        clinic.post(Clinic.aMessage(cast, Cast.someone()));
        var id = id();
        var decline = new DeclineReferral.Command(id, StatusReason.WRONG_MUNICIPALITY, "Personen bor i Vallentuna.");
        TestApp.bean(DeclineReferral.class).decline(decline, cast.samira());

        var task = Clinic.json(clinic.get("/Task/" + id));

        assertThat(task.path("status").asText()).isEqualTo("rejected");
        assertThat(code(task.path("statusReason"))).isEqualTo("wrong-municipality");
        assertThat(task.path("statusReason").path("text").asText()).isEqualTo("Personen bor i Vallentuna.");
        assertFollows(task, Systems.REFERRAL_TASK_PROFILE);
    }

    @Test
    void what_goes_out_follows_the_profiles() {
        clinic.post(Clinic.aMessage(cast, Cast.someone()));
        var id = id();
        accept(id);
        aReport(
                id,
                "HEALTH_TALK",
                "[{\"item\": \"SCORES\", \"code\": \"ucla3\", \"text\": \"UCLA-3: 7\", \"value\": 7}]");

        var task = Clinic.json(clinic.get("/Task/" + id));
        var request = Clinic.json(clinic.get("/ServiceRequest/" + id));
        var reports = found(clinic.get("/Communication?based-on=ServiceRequest/" + id));
        var report = Clinic.json(clinic.get("/"
                + task.path("output")
                        .path(0)
                        .path("valueReference")
                        .path("reference")
                        .asText()));

        assertThat(code(task.path("businessStatus"))).isEqualTo("waiting-contact");
        assertThat(code(task.path("output").path(0).path("type"))).isEqualTo("health-talk");
        assertThat(reports).hasSize(1);
        assertThat(report.path("payload").path(0).path("contentString").asText())
                .isEqualTo("Vi har träffats.");
        assertThat(report.path("contained").path(0).path("valueInteger").asInt())
                .isEqualTo(7);
        assertFollows(task, Systems.REFERRAL_TASK_PROFILE);
        assertFollows(request, Systems.REFERRAL_PROFILE);
        assertFollows(report, Systems.FEEDBACK_PROFILE);
    }

    @Test
    void everything_about_a_protected_person_carries_the_label() {
        var referral = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        var id = referral.file().id();
        aReport(id, "RECEIPT", "[]");

        var task = Clinic.json(clinic.get("/Task/" + id));
        var request = Clinic.json(clinic.get("/ServiceRequest/" + id));
        var report =
                found(clinic.get("/Communication?part-of=Task/" + id)).path(0).path("resource");

        for (var resource : java.util.List.of(task, request, report)) {
            assertThat(resource.path("meta").path("security").findValuesAsText("code"))
                    .contains("sekretessmarkering");
        }
    }

    @Test
    void every_read_is_in_the_access_log() {
        clinic.post(Clinic.aMessage(cast, Cast.someone()));
        var id = row().get("referral_id");

        clinic.get("/Task/" + id);

        assertThat(Rows.count("""
                        select 1 from access_log
                        where municipality_id = ? and actor_id = ? and action = 'READ' and what = 'SentReferrals'
                        """, cast.municipalityId(), clinic.clientId())).isPositive();
    }

    private void accept(UUID referralId) {
        var command = new AcceptReferral.Command(referralId, true, Swedish.today(TestApp.clock()), null);
        assertThat(TestApp.bean(AcceptReferral.class).accept(command, cast.samira()))
                .isInstanceOf(AcceptReferral.Outcome.Accepted.class);
    }

    private void aReport(UUID referralId, String kind, String parts) {
        Rows.arrange("""
                insert into report (municipality_id, report_id, referral_id, recipient_unit_id, outbox_id, kind, sent_at, happened_at,
                                    author_name, text, parts, withheld)
                values (?, ?, ?, ?, ?, ?, now(), now(), 'Samira Haddad', 'Vi har träffats.', cast(? as jsonb), '{}')
                """, cast.municipalityId(), Ids.next(), referralId, cast.bjorken(), Ids.next(), kind, parts);
        Rows.arrange("update referral set version = version + 1 where referral_id = ?", referralId);
    }

    private Map<String, @Nullable Object> row() {
        return Rows.of("select * from referral where municipality_id = ?", cast.municipalityId())
                .getFirst();
    }

    private UUID id() {
        return UUID.fromString(String.valueOf(row().get("referral_id")));
    }

    private static JsonNode found(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Clinic.json(answer).path("entry");
    }

    private static String code(JsonNode concept) {
        return concept.path("coding").path(0).path("code").asText();
    }

    /** Judged by the profiles, as the health centre's own validator would. */
    private static void assertFollows(JsonNode resource, String profile) {
        var faults = Outbound.faults(resource.toString(), profile);
        assertThat(faults).isEmpty();
        assertThat(FhirContext.forR4Cached().newJsonParser().parseResource(resource.toString()))
                .isNotNull();
    }
}
