package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.EndQuestions;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.reportback.ReferralStatus;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** A question that the sender lets pass: fhir contract 4.3, row 4. Asked on Monday 30 November 2026, to answer by Monday 7 December. */
class QuestionInVainTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 7);

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final Actor lotsen = Actor.system(cast.municipalityId(), "end-questions");
    private final UUID id =
            Story.on(ASKED_ON, () -> Sending.received(cast)).file().id();

    @Test
    void the_sender_is_told_its_last_day_by_the_subtask_and_in_words() {
        ask("Har personen telefon?");
        Story.on(ASKED_ON, () -> TestApp.bean(DeliverOutbox.class).run());

        assertThat(subtask().at("/restriction/period/end").asText()).isEqualTo("2026-12-07");
        assertThat(Rows.one("select text from report where referral_id = ?", id))
                .asString()
                .contains("Svara senast mån 7 dec 2026.");
    }

    @Test
    void when_that_has_passed_the_referral_is_back_in_the_queue_with_a_word_about_it() {
        ask("Har personen telefon?");

        assertThat(endOn(LAST_DAY)).isZero();
        assertThat(endOn(LAST_DAY.plusDays(1))).isEqualTo(1);
        assertThat(endOn(LAST_DAY.plusDays(1))).isZero();

        assertThat(place()).isEqualTo("RECEIVED/IN_TRIAGE");
        var subtask = subtask();
        assertThat(subtask.path("status").asText()).isEqualTo("failed");
        assertThat(subtask.at("/statusReason/text").asText()).startsWith("Inget svar kom i tid.");
        assertThat(Clinic.json(clinic.get("/Task/" + id))
                        .at("/businessStatus/coding/0/code")
                        .asText())
                .isEqualTo("in-triage");
        var queue = Story.on(
                LAST_DAY.plusDays(1),
                () -> TestApp.bean(ReferralQueue.class)
                        .read(ReferralQueue.Queue.NEW, ReferralQueue.Filter.NONE, null, cast.samira()));
        assertThat(queue.items()).singleElement().satisfies(item -> {
            assertThat(item.withoutAnswer()).isTrue();
            assertThat(item.daysLate()).isPositive();
        });
    }

    @Test
    void days_off_are_not_counted_against_the_health_centre() {
        Story.on(
                LocalDate.of(2026, 12, 22),
                () -> TestApp.bean(AskForSupplement.class).ask(id, "Har personen telefon?", cast.samira()));

        assertThat(Rows.one("select cast(due_on as text) from supplement_request where referral_id = ?", id))
                .isEqualTo("2027-01-04");
    }

    @Test
    void an_answer_after_the_time_goes_to_the_guide_while_the_referral_is_not_answered() {
        ask("Har personen telefon?");
        endOn(LAST_DAY.plusDays(1));

        assertThat(nurseReads().question()).isEqualTo("Har personen telefon?");
        var late = answer("Ja, ring före tio.");

        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(answer("Ja, ring före tio.").statusCode()).isEqualTo(200);
        assertThat(answer("Nej.").statusCode()).isEqualTo(422);
        assertThat(Rows.one("select supplement from referral where referral_id = ?", id))
                .isEqualTo("Ja, ring före tio.");
        assertThat(place()).isEqualTo("RECEIVED/IN_TRIAGE");
        assertThat(nurseReads().question()).isNull();
        assertThat(nurseReads().asked()).singleElement().satisfies(asked -> {
            assertThat(asked.isLate()).isTrue();
            assertThat(asked.answer()).isEqualTo("Ja, ring före tio.");
        });
        var history = Clinic.json(clinic.get("/Task/" + subtask().path("id").asText() + "/_history"));
        assertThat(history.path("entry"))
                .extracting(entry -> entry.at("/resource/status").asText())
                .containsExactly("completed", "failed", "requested");
    }

    @Test
    void an_answer_after_the_time_is_a_line_in_the_case_that_the_referral_has_led_to() {
        ask("Har personen telefon?");
        endOn(LAST_DAY.plusDays(1));
        accept();

        var outcome = TestApp.bean(SupplementReferral.class).supplement(id, "Ring dottern.", cast.helena());

        assertThat(outcome).isInstanceOf(SupplementReferral.Outcome.Supplemented.class);
        assertThat(Rows.of(
                        "select facts ->> 'text' as text, actor_name from case_event where kind = 'LateAnswerCame' and municipality_id = ?",
                        cast.municipalityId()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("text")).isEqualTo("Ring dottern.");
                    assertThat(event.get("actor_name")).isEqualTo("Helena Strand");
                });
        assertThat(place()).isEqualTo("ACCEPTED/WAITING_CONTACT");
    }

    @Test
    void when_the_referral_has_ended_the_sender_hears_that_nothing_is_waited_for() {
        ask("Har personen telefon?");
        endOn(LAST_DAY.plusDays(1));
        TestApp.bean(DeclineReferral.class)
                .decline(
                        new DeclineReferral.Command(id, StatusReason.INSUFFICIENT_INFORMATION, "Vi vet för lite."),
                        cast.samira());

        assertThat(answer("Ja.").statusCode()).isEqualTo(422);
    }

    @Test
    void a_new_question_is_answered_alone_and_the_one_in_vain_stays_so() {
        ask("Har personen telefon?");
        endOn(LAST_DAY.plusDays(1));
        Story.on(
                LAST_DAY.plusDays(1),
                () -> TestApp.bean(AskForSupplement.class).ask(id, "Behövs tolk?", cast.samira()));

        assertThat(answer("Finska.").statusCode()).isEqualTo(201);
        assertThat(Rows.of("select status, answer from supplement_request where referral_id = ? order by asked_at", id))
                .extracting(row -> row.get("status") + " " + row.get("answer"))
                .containsExactly("FAILED null", "COMPLETED Finska.");
    }

    private void ask(String question) {
        Story.on(ASKED_ON, () -> TestApp.bean(AskForSupplement.class).ask(id, question, cast.samira()));
    }

    private void accept() {
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, LAST_DAY.plusDays(2), null), cast.samira());
    }

    private int endOn(LocalDate day) {
        return Story.on(day, () -> {
            var questions = TestApp.bean(EndQuestions.class);
            return (int) questions.due(lotsen).stream()
                    .filter(referral -> questions.end(referral, lotsen))
                    .count();
        });
    }

    private ReferralStatus.Shown nurseReads() {
        var number = String.valueOf(Rows.one("select number from referral where referral_id = ?", id));
        return TestApp.bean(ReferralStatus.class).show(number, cast.helena());
    }

    private String place() {
        return String.valueOf(
                Rows.one("select task_status || '/' || business_status from referral where referral_id = ?", id));
    }

    private JsonNode subtask() {
        return Clinic.json(clinic.get("/Task?part-of=Task/" + id)).at("/entry/0/resource");
    }

    private HttpResponse<String> answer(String text) {
        return Clinic.send(clinic.to("/QuestionnaireResponse")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString("""
                        {"resourceType": "QuestionnaireResponse", "status": "completed",
                         "questionnaire": "https://lotsen.example/fhir/Questionnaire/supplement|1.0.0",
                         "basedOn": [{"reference": "ServiceRequest/%s"}],
                         "item": [{"linkId": "answer", "answer": [{"valueString": "%s"}]}]}
                        """.formatted(id, text))));
    }
}
