package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** A guide's question and the record system's answer to it, over HTTP. */
class SupplementTest {

    private static final String ANSWER = "Ja, ring före tio.";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final UUID id = Sending.received(cast).file().id();

    @Test
    void a_question_is_a_subtask_and_its_answer_brings_the_referral_back_to_the_queue() {
        ask("Har personen telefon?");

        var open = Clinic.json(clinic.get("/Task?part-of=Task/" + id)).path("entry");
        assertThat(open).hasSize(1);
        var subtask = open.path(0).path("resource");
        assertThat(subtask.path("status").asText()).isEqualTo("requested");
        assertThat(subtask.path("description").asText()).isEqualTo("Har personen telefon?");
        assertThat(subtask.at("/partOf/0/reference").asText()).isEqualTo("Task/" + id);
        assertThat(subtask.at("/input/0/valueCanonical").asText()).endsWith("Questionnaire/supplement|1.0.0");

        var answered = answer(ANSWER);

        assertThat(answered.statusCode()).isEqualTo(201);
        assertThat(answered.headers().firstValue("Location").orElseThrow()).contains("/QuestionnaireResponse/");
        assertThat(Rows.one("select business_status from referral where referral_id = ?", id))
                .isEqualTo("IN_TRIAGE");
        var done = Clinic.json(clinic.get("/Task/" + subtask.path("id").asText()));
        assertThat(done.path("status").asText()).isEqualTo("completed");
        var kept = Clinic.json(
                clinic.get("/" + done.at("/output/0/valueReference/reference").asText()));
        assertThat(kept.at("/item/0/answer/0/valueString").asText()).isEqualTo(ANSWER);
        assertThat(kept.at("/basedOn/0/reference").asText()).isEqualTo("ServiceRequest/" + id);
    }

    @Test
    void the_same_answer_again_is_told_as_the_first_time_and_another_is_refused() {
        ask("Har personen telefon?");
        answer(ANSWER);

        assertThat(answer(ANSWER).statusCode()).isEqualTo(200);
        assertRefused(answer("Nej."), 422, "illegal-transition");
        assertThat(Rows.of("select answer from supplement_request where referral_id = ?", id))
                .extracting(row -> row.get("answer"))
                .containsExactly(ANSWER);
    }

    @Test
    void every_question_and_answer_is_kept_also_when_the_referral_has_been_accepted() {
        ask("Har personen telefon?");
        answer(ANSWER);
        ask("Behövs tolk?");
        ask("Behövs tolk, och på vilket språk?");
        TestApp.bean(SupplementReferral.class).supplement(id, "Finska.", cast.helena());
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());

        assertThat(Rows.of("select status, answer from supplement_request where referral_id = ? order by asked_at", id))
                .extracting(row -> row.get("status") + " " + row.get("answer"))
                .containsExactly("COMPLETED " + ANSWER, "CANCELLED null", "COMPLETED Finska.");
        assertThat(Clinic.json(clinic.get("/Task?part-of=Task/" + id)).path("entry"))
                .hasSize(3);
    }

    @Test
    void a_guide_who_goes_on_without_the_answer_ends_the_question() {
        ask("Har personen telefon?");
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());

        assertThat(Clinic.json(clinic.get("/Task?part-of=Task/" + id))
                        .at("/entry/0/resource/status")
                        .asText())
                .isEqualTo("cancelled");
        assertRefused(answer(ANSWER), 422, "illegal-transition");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_changes() {
        ask("Har personen telefon?");

        var wrong = post("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\"}");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Clinic.json(wrong).path("issue"))
                .extracting(issue -> issue.path("expression").path(0).asText())
                .containsExactlyInAnyOrder(
                        "QuestionnaireResponse.questionnaire",
                        "QuestionnaireResponse.status",
                        "QuestionnaireResponse.basedOn",
                        "QuestionnaireResponse.item");
        for (var body : List.of("", "{", "[]", "null", "{\"resourceType\":\"Patient\"}")) {
            assertThat(post(body).statusCode()).as(body).isBetween(400, 422);
        }
        assertThat(Rows.one("select business_status from referral where referral_id = ?", id))
                .isEqualTo("INFO_REQUESTED");
    }

    @Test
    void answers_are_found_among_the_own_page_by_page() {
        var ids = new ArrayList<String>();
        for (var text : List.of("Ja.", "Nej.", "Finska.")) {
            ask("Fråga om " + text);
            var answered = answer(text);
            ids.add(Clinic.json(answered).path("id").asText());
        }

        var first = Clinic.json(clinic.get("/QuestionnaireResponse?_count=2&status=completed"));
        ask("En till?");
        ids.add(Clinic.json(answer("Ja, en till.")).path("id").asText());
        var second = Clinic.json(Clinic.send(clinic.at(first.at("/link/1/url").asText())));

        assertThat(found(first)).containsExactly(ids.get(0), ids.get(1));
        assertThat(found(second)).containsExactly(ids.get(2), ids.get(3));
        assertThat(found(Clinic.json(clinic.search("QuestionnaireResponse", "based-on=ServiceRequest/" + id))))
                .containsExactlyElementsOf(ids);
        assertThat(found(Clinic.json(clinic.get("/QuestionnaireResponse?_sort=-_lastUpdated&_id=" + ids.get(1)))))
                .containsExactly(ids.get(1));
        assertThat(found(Clinic.json(clinic.get("/QuestionnaireResponse?status=amended"))))
                .isEmpty();
        var one = "/QuestionnaireResponse/" + ids.getFirst();
        assertThat(Clinic.json(clinic.get(one + "/_history")).path("entry")).hasSize(1);
        assertThat(clinic.get(one + "/_history/7").statusCode()).isEqualTo(404);
        for (var other : List.of(
                Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES),
                Clinic.bjorken(Cast.newMunicipality()))) {
            assertThat(found(Clinic.json(other.get("/QuestionnaireResponse")))).isEmpty();
            assertThat(found(Clinic.json(other.get("/QuestionnaireResponse?_id=" + ids.getFirst()))))
                    .isEmpty();
            assertThat(other.get(one).statusCode()).isEqualTo(404);
            assertThat(other.get(one + "/_history").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_sender_says_what_it_wants_back() {
        ask("Har personen telefon?");
        var minimal = Clinic.send(clinic.to("/QuestionnaireResponse")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.ofString(body(ANSWER))));
        var outcome = Clinic.send(clinic.to("/QuestionnaireResponse")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(body(ANSWER))));

        assertThat(minimal.statusCode()).isEqualTo(201);
        assertThat(minimal.body()).isEmpty();
        assertThat(minimal.headers().firstValue("ETag")).hasValue("W/\"1\"");
        assertThat(outcome.statusCode()).isEqualTo(200);
        assertThat(Clinic.json(outcome).path("resourceType").asText()).isEqualTo("OperationOutcome");
    }

    private static List<String> found(JsonNode bundle) {
        return bundle.path("entry").findValues("resource").stream()
                .map(resource -> resource.path("id").asText())
                .toList();
    }

    @Test
    void another_health_centres_question_is_not_there() {
        ask("Har personen telefon?");
        var subtask = String.valueOf(Rows.one("select request_id from supplement_request where referral_id = ?", id));
        var stranger = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);

        assertThat(stranger.get("/Task/" + subtask).statusCode()).isEqualTo(404);
        assertThat(Clinic.json(stranger.get("/Task?part-of=Task/" + id)).path("entry"))
                .isEmpty();
        assertThat(Clinic.send(stranger.to("/QuestionnaireResponse")
                                .header("Content-Type", "application/fhir+json")
                                .POST(BodyPublishers.ofString(body(ANSWER))))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_the_scope_nothing_is_answered() {
        var reader = Clinic.registered(cast, cast.bjorken(), "system/Task.rs");
        ask("Har personen telefon?");

        var refused = Clinic.send(reader.to("/QuestionnaireResponse")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body(ANSWER))));

        assertRefused(refused, 403, "scope-missing");
    }

    private void ask(String question) {
        TestApp.bean(AskForSupplement.class).ask(id, question, cast.samira());
    }

    private HttpResponse<String> answer(String text) {
        return post(body(text));
    }

    private HttpResponse<String> post(String body) {
        return Clinic.send(clinic.to("/QuestionnaireResponse")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String body(String text) {
        return """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://lotsen.example/fhir/Questionnaire/supplement|1.0.0",
                 "basedOn": [{"reference": "ServiceRequest/%s"}],
                 "item": [{"linkId": "answer", "answer": [{"valueString": "%s"}]}]}
                """.formatted(id, text);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Clinic.json(answer).at("/issue/0/details/coding/0/code").asText())
                .isEqualTo(code);
    }
}
