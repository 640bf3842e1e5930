package se.lotsen.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Examples;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** The examples of what a sender sends after the referral, each sent over HTTP about a referral like {@code minimal}. */
class RequestExamplesTest {

    private static final String REFERRAL_IN_EXAMPLES = "0193f000-0000-7000-8000-000000000001";

    private static final String CONSENT_IN_EXAMPLES = "0193f000-0000-7000-8000-000000000010";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Cast CAST = Cast.norrtalje();
    private static final Clinic CLINIC = Clinic.bjorken(CAST);

    private final PersonNumber person = Cast.someone();
    private final String placer = "R-" + UUID.randomUUID();

    @AfterEach
    void tellNobody() {
        Rows.arrange("update subscription set due_at = null where client_id = ?", CLINIC.clientId());
    }

    @Test
    void the_answer_to_a_question() {
        var id = sent();
        TestApp.bean(AskForSupplement.class)
                .ask(UUID.fromString(id), "Vilken tid på dagen är bäst att ringa?", CAST.samira());

        var answer = post("/QuestionnaireResponse", example("supplement-answer").replace(REFERRAL_IN_EXAMPLES, id));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Rows.one("select answer from supplement_request where referral_id = ?::uuid", id))
                .isEqualTo("Förmiddagar före tio. Dottern svarar annars.");
    }

    @Test
    void a_referral_is_taken_back_by_put() throws JsonProcessingException {
        var id = sent();
        var example = (ObjectNode) JSON.readTree(example("withdraw.put")
                .replace(REFERRAL_IN_EXAMPLES, id)
                .replace(CONSENT_IN_EXAMPLES, consent(id))
                .replace("R-2026-0412", number(id))
                .replace("R-2026-000001", placer)
                .replace("193204029064", person.value()));

        var answer = Clinic.send(CLINIC.to("/ServiceRequest/" + id)
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"0\"")
                .PUT(BodyPublishers.ofString(example.without("meta").toString())));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_referral_is_taken_back_by_patch() {
        var id = sent();

        assertThat(patch(id, "withdraw.patch").statusCode()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_referral_that_was_a_mistake_is_taken_back_by_patch() {
        var id = sent();

        var answer = patch(id, "sent-by-mistake.patch");

        assertThat(Clinic.json(answer).path("status").asText()).isEqualTo("entered-in-error");
        assertThat(state(id)).isEqualTo("VOIDED");
    }

    @Test
    void the_subscriptions_are_made_and_turned_off() throws JsonProcessingException {
        var made = post("/Subscription", example("subscription-create"));
        var other = post("/Subscription", example("subscription-create-feedback"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(other.statusCode()).as(other.body()).isEqualTo(201);
        var read = (ObjectNode) JSON.readTree(made.body());
        var off = Clinic.send(CLINIC.to("/Subscription/" + read.path("id").asText())
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", made.headers().firstValue("ETag").orElseThrow())
                .PUT(BodyPublishers.ofString(read.put("status", "off").toString())));
        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
    }

    @Test
    void a_referral_is_tried_without_sending_it() {
        var answer = post("/Bundle/$validate", example("validate-parameters"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(issue(answer).path("code").asText()).isEqualTo("valid");
    }

    private String sent() {
        var answer = CLINIC.post(Clinic.aMessage(CAST, person, placer));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return String.valueOf(Rows.one("select referral_id from referral where placer_value = ?", placer));
    }

    private static HttpResponse<String> post(String path, String body) {
        return Clinic.send(
                CLINIC.to(path).header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> patch(String id, String name) {
        return Clinic.send(CLINIC.to("/ServiceRequest/" + id)
                .header("Content-Type", "application/json-patch+json")
                .header("If-Match", "W/\"0\"")
                .method("PATCH", BodyPublishers.ofString(example(name))));
    }

    private static String state(String id) {
        return String.valueOf(Rows.one("select state from referral where referral_id = ?::uuid", id));
    }

    private static String consent(String id) {
        return String.valueOf(Rows.one("select consent_id from referral where referral_id = ?::uuid", id));
    }

    private static String number(String id) {
        return String.valueOf(Rows.one("select number from referral where referral_id = ?::uuid", id));
    }

    private static JsonNode issue(HttpResponse<String> answer) {
        return Clinic.json(answer).at("/issue/0/details/coding/0");
    }

    private static String example(String name) {
        return Examples.requests().stream()
                .filter(example -> example.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow()
                .json();
    }
}
