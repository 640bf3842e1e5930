package se.lotsen.referral.passon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

/** How a health centre with a record system in both municipalities sees a referral that is passed on, with a token for each. */
class PassedOnOverFhirTest {

    private final Cast here = Cast.newMunicipality();
    private final Cast there = Cast.neighbourOf(here);
    private final Clinic inHere = Clinic.bjorken(here);
    private final Clinic inThere = Clinic.bjorken(there);
    private final String placer = "R-" + UUID.randomUUID();
    private final Hook hook = new Hook();

    @AfterEach
    void close() {
        hook.close();
        Rows.arrange("update subscription set due_at = null where municipality_id = ?", there.municipalityId());
    }

    @Test
    void the_sender_reads_the_end_here_and_the_beginning_there() {
        var number = Cast.someone();
        assertThat(inHere.post(Clinic.aMessage(here, number, placer)).statusCode())
                .isEqualTo(201);
        new Subscribing(inThere, hook).active();
        var shakes = hook.received().size();

        passOn();
        TestApp.bean(CarryLetters.class).run();
        Subscribing.deliverAndSendAll();

        var mine = onlyTask(inHere);
        assertThat(mine.path("status").asText()).isEqualTo("rejected");
        assertThat(mine.path("businessStatus")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("declined");
        assertThat(mine.path("statusReason").path("coding").path(0).path("code").asText())
                .isEqualTo("wrong-municipality");
        assertThat(mine.path("statusReason").path("text").asText()).contains("skickad vidare till kommunen");
        assertThat(mine.path("extension").toString()).contains(there.orgNumber());

        var theirs = onlyTask(inThere);
        assertThat(theirs.path("status").asText()).isEqualTo("requested");
        assertThat(theirs.path("businessStatus")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("sent");
        assertThat(theirs.path("owner").toString()).contains(there.orgNumber());

        assertThat(hook.received()).hasSize(shakes + 1);
        assertThat(hook.last().focuses())
                .singleElement()
                .asString()
                .endsWith("/Task/" + theirs.path("id").asText());
        assertThat(inHere.get("/Task/" + theirs.path("id").asText()).statusCode())
                .isEqualTo(404);
        assertThat(inThere.get("/Task/" + mine.path("id").asText()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_it_reads_there_is_as_valid_as_any_other_referral() {
        inHere.post(Clinic.aMessage(here, Cast.someone(), placer));
        passOn();
        TestApp.bean(CarryLetters.class).run();
        TestApp.bean(DeliverOutbox.class).run();

        var request = request(inThere);
        assertThat(request.path("authoredOn")).isEqualTo(request(inHere).path("authoredOn"));
        assertThat(request.path("status").asText()).isEqualTo("active");
        assertThat(request.path("requester").toString()).contains(here.bjorkenHsaId());
        assertThat(request.path("performer").toString()).contains(there.orgNumber());
        var consent = inThere.get(
                "/" + request.path("supportingInfo").path(0).path("reference").asText());
        assertThat(consent.statusCode()).isEqualTo(200);
    }

    @Test
    void sending_it_there_all_the_same_gives_the_referral_that_is_there() {
        var number = Cast.someone();
        inHere.post(Clinic.aMessage(here, number, placer));
        passOn();
        TestApp.bean(CarryLetters.class).run();

        var again = inThere.post(Clinic.aMessage(there, number, placer));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", there.municipalityId()))
                .isEqualTo(1);
    }

    private void passOn() {
        var id = (UUID) Rows.one("select referral_id from referral where municipality_id = ?", here.municipalityId());
        var agreement = new PassOnReferral.Agreement(
                Consent.Form.ORAL, Swedish.today(TestApp.clock()), Set.of(ConsentItem.OUTCOME));
        var command =
                new PassOnReferral.Command(java.util.Objects.requireNonNull(id), there.municipalityId(), agreement, "");
        assertThat(TestApp.bean(PassOnReferral.class).passOn(command, here.samira()))
                .isInstanceOf(PassOnReferral.Outcome.PassedOn.class);
    }

    private JsonNode request(Clinic clinic) {
        var found = Clinic.json(clinic.search("ServiceRequest", "identifier=" + identifier()));
        return found.path("entry").path(0).path("resource");
    }

    private JsonNode onlyTask(Clinic clinic) {
        var found = Clinic.json(clinic.search("Task", "identifier=" + identifier()));
        var tasks = new java.util.ArrayList<JsonNode>();
        found.path("entry").forEach(entry -> tasks.add(entry.path("resource")));
        assertThat(tasks).as(found.toString()).hasSize(1);
        return List.copyOf(tasks).getFirst();
    }

    private String identifier() {
        var system = String.valueOf(
                Rows.one("select placer_system from referral where municipality_id = ?", here.municipalityId()));
        return java.net.URLEncoder.encode(system + "|" + placer, java.nio.charset.StandardCharsets.UTF_8);
    }
}
