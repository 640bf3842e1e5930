package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class ConsentChangesTest {

    private static final String WITHDRAW = "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"inactive\"}]";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void the_consent_is_read_as_it_was_sent_and_is_found_from_the_referral() {
        var command =
                Sending.aReferral(Cast.someone(), Protection.NONE, Set.of(ConsentItem.CONTACT, ConsentItem.OUTCOME));
        var referral = Sending.received(cast, command);
        var reference = Clinic.json(
                        clinic.get("/ServiceRequest/" + referral.file().id()))
                .at("/supportingInfo/0/reference")
                .asText();

        var consent = clinic.get("/" + reference);

        assertThat(consent.statusCode()).as(consent.body()).isEqualTo(200);
        assertThat(consent.headers().firstValue("ETag")).hasValue("W/\"0\"");
        assertThat(Outbound.faults(consent.body(), Systems.CONSENT_PROFILE)).isEmpty();
        var json = Clinic.json(consent);
        assertThat(json.path("status").asText()).isEqualTo("active");
        assertThat(json.at("/provision").has("code")).isFalse();
        assertThat(json.at("/provision/provision/0/code").toString())
                .contains("contact", "outcome")
                .doesNotContain("scores");
    }

    @Test
    void a_receipt_tells_where_the_consent_is() {
        var receipt = clinic.post(Clinic.aMessage(cast, Cast.someone()));

        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        assertThat(receipt.body()).contains("Consent/");
    }

    @Test
    void inactive_stops_the_sharing_and_the_case_at_once() {
        var story = Story.accepted(cast).booked().talked();

        var answer = patch(story.referralId(), WITHDRAW, "W/\"0\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"1\"");
        assertThat(Clinic.json(answer).path("status").asText()).isEqualTo("inactive");
        assertThat(Outbound.faults(answer.body(), Systems.CONSENT_PROFILE)).isEmpty();
        assertThat(story.task()).isEqualTo("CANCELLED/STOPPED_BY_PERSON/CONSENT_WITHDRAWN");
        assertThat(Clinic.json(clinic.get("/ServiceRequest/" + story.referralId()))
                        .path("status")
                        .asText())
                .isEqualTo("revoked");
        assertThat(story.events()).contains("CaseClosed");
        assertThat(Rows.count(
                        "select 1 from consent where person_id = ? and withdrawn_at is null",
                        personId(story.referralId())))
                .isZero();
        TestApp.bean(DeliverOutbox.class).run();
        var told = Rows.of("select text from report where referral_id = ? order by report_id", story.referralId());
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(String.valueOf(report.get("text")))
                        .contains("Personen har tagit tillbaka sitt samtycke")
                        .doesNotContain("UCLA"));
    }

    @Test
    void a_referral_that_nobody_has_answered_stops_too() {
        var id = Sending.received(cast).file().id();

        patch(id, WITHDRAW, "W/\"0\"");

        assertThat(row(id))
                .containsEntry("state", "WITHDRAWN")
                .containsEntry("task_status", "CANCELLED")
                .containsEntry("business_status", "STOPPED_BY_PERSON");
        assertThat(Rows.count(
                        "select 1 from access_log where actor_id = ? and what = 'WithdrawConsentAtSource' and action = 'CHANGE'",
                        clinic.clientId()))
                .isPositive();
    }

    @Test
    void the_consent_of_an_old_referral_is_withdrawn_alone_when_a_later_one_has_its_own() {
        var person = Cast.someone();
        var old = Sending.received(cast, Sending.aReferral(person)).file().id();
        TestApp.bean(WithdrawReferral.class)
                .withdraw(old, StatusReason.NO_LONGER_NEEDED, "Behövs inte nu.", cast.bjorkensSystem());
        var open = Sending.received(cast, Sending.aReferral(person)).file().id();

        var answer = patch(old, WITHDRAW, "W/\"0\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(live(person)).isEqualTo(3);
        assertThat(row(open)).containsEntry("state", "SENT");
        patch(open, WITHDRAW, "W/\"0\"");
        assertThat(live(person)).isZero();
        assertThat(row(open)).containsEntry("state", "WITHDRAWN");
    }

    @Test
    void the_consent_of_the_last_referral_stops_all_sharing_though_the_referral_is_over() {
        var id = Sending.received(cast).file().id();
        TestApp.bean(WithdrawReferral.class)
                .withdraw(id, StatusReason.NO_LONGER_NEEDED, "Behövs inte nu.", cast.bjorkensSystem());

        patch(id, WITHDRAW, "W/\"0\"");

        assertThat(Rows.count("select 1 from consent where person_id = ? and withdrawn_at is null", personId(id)))
                .isZero();
    }

    @Test
    void a_withdrawn_consent_stays_withdrawn_and_nothing_else_changes() {
        var id = Sending.received(cast).file().id();
        assertRefused(patch(id, WITHDRAW, null), 428, "if-match-missing");
        assertRefused(patch(id, WITHDRAW, "W/\"3\""), 412, "version-stale");
        assertRefused(
                patch(id, "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"rejected\"}]", "W/\"0\""),
                422,
                "illegal-transition");
        var changed = ((ObjectNode) Clinic.json(clinic.get("/Consent/" + consentId(id)))).put("dateTime", "2020-01-01");
        assertRefused(put(id, changed.toString(), clinic.token()), 422, "immutable-element");
        assertRefused(put(id, changed.toString(), clinic.token("system/Consent.r")), 403, "scope-missing");
        assertThat(row(id)).containsEntry("state", "SENT");

        patch(id, WITHDRAW, "W/\"0\"");

        assertThat(patch(id, WITHDRAW, "W/\"1\"").statusCode()).isEqualTo(200);
        assertRefused(
                patch(id, "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"active\"}]", "W/\"1\""),
                422,
                "illegal-transition");
    }

    @Test
    void nobody_else_finds_it() {
        var id = Sending.received(cast).file().id();
        for (var other : new Clinic[] {
            Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES), Clinic.bjorken(Cast.newMunicipality())
        }) {
            assertRefused(other.get("/Consent/" + consentId(id)), 404, "not-found");
            assertRefused(put(id, "{}", other.token()), 404, "not-found");
        }
        assertThat(row(id)).containsEntry("state", "SENT");
    }

    private HttpResponse<String> patch(UUID referralId, String body, @Nullable String ifMatch) {
        var request = clinic.to("/Consent/" + consentId(referralId))
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(body));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return Clinic.send(request);
    }

    private HttpResponse<String> put(UUID referralId, String body, String token) {
        return Clinic.send(clinic.to("/Consent/" + consentId(referralId))
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"0\"")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static Map<String, @Nullable Object> row(UUID referralId) {
        return Rows.of("select * from referral where referral_id = ?", referralId)
                .getFirst();
    }

    private static UUID consentId(UUID referralId) {
        return (UUID) Objects.requireNonNull(row(referralId).get("consent_id"));
    }

    private int live(PersonNumber person) {
        return Rows.count(
                "select 1 from consent c join person p using (municipality_id, person_id)"
                        + " where p.municipality_id = ? and p.number = ? and c.withdrawn_at is null",
                cast.municipalityId(),
                person.value());
    }

    private static UUID personId(UUID referralId) {
        return (UUID) Objects.requireNonNull(row(referralId).get("person_id"));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Clinic.json(answer).at("/issue/0/details/coding/0/code").asText())
                .isEqualTo(code);
    }
}
