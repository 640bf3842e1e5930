package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Outbound;
import se.lotsen.referral.ShowReferral;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class AuditEventTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void what_the_sender_did_is_told_in_order_without_the_person() {
        var someone = Cast.someone();
        var referral = sent(clinic, someone);
        clinic.get("/Task/" + referral);
        clinic.get("/Task");

        var answer = clinic.get("/AuditEvent");

        var events = events(answer.body());
        assertThat(ids(events)).isEqualTo(logged());
        assertThat(events)
                .extracting(it -> it.path("action").asText())
                .as("sent first, and read after that")
                .isSorted()
                .contains("C", "R")
                .doesNotContain("U");
        assertThat(events)
                .allSatisfy(it -> assertThat(it.path("entity").findValuesAsText("reference"))
                        .containsExactly("ServiceRequest/" + referral))
                .allSatisfy(it -> assertThat(it.path("agent").toString())
                        .contains(clinic.clientId())
                        .contains(cast.bjorkenHsaId()))
                .allSatisfy(it -> assertThat(
                                Outbound.faults(it.toString(), "http://hl7.org/fhir/StructureDefinition/AuditEvent"))
                        .isEmpty());
        assertThat(answer.body()).doesNotContain(someone.value());
        var one = clinic.get("/AuditEvent/" + events.getLast().path("id").asText());
        assertThat(Clinic.json(one)).isEqualTo(events.getLast());
    }

    @Test
    void nobody_else_s_rows_are_there() {
        var referral = sent(clinic, Cast.someone());
        var own = events(clinic.get("/AuditEvent").body()).getFirst().path("id").asText();
        var others = List.of(
                Clinic.bjorken(cast),
                Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES),
                Clinic.bjorken(Cast.newMunicipality()));

        for (var other : others) {
            assertThat(events(other.get("/AuditEvent").body())).isEmpty();
            assertThat(events(other.get("/AuditEvent?_id=" + own).body())).isEmpty();
            assertThat(other.get("/AuditEvent/" + own).statusCode()).isEqualTo(404);
        }
        TestApp.bean(ShowReferral.class).show(UUID.fromString(referral), cast.samira());
        var samira = Rows.of(
                "select entry_id from access_log where municipality_id = ? and actor_id = ?",
                cast.municipalityId(),
                cast.samira().id());
        assertThat(samira)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                clinic.get("/AuditEvent/" + row.get("entry_id")).statusCode())
                        .isEqualTo(404));
    }

    @Test
    void page_by_page_from_either_end_nothing_is_lost() {
        var referral = sent(clinic, Cast.someone());
        for (var i = 0; i < 4; i++) clinic.get("/Task/" + referral);
        var all = ids(events(clinic.get("/AuditEvent").body()));
        assertThat(all).hasSizeGreaterThan(4).isEqualTo(logged());

        for (var sort : List.of("_lastUpdated", "-_lastUpdated")) {
            var found = new ArrayList<String>();
            var page = clinic.get("/AuditEvent?_count=2&_sort=" + sort);
            while (true) {
                found.addAll(ids(events(page.body())));
                var next = StreamSupport.stream(Clinic.json(page).path("link").spliterator(), false)
                        .filter(it -> it.path("relation").asText().equals("next"))
                        .findFirst();
                if (next.isEmpty()) break;
                page = Clinic.send(clinic.at(next.get().path("url").asText()));
            }
            assertThat(found).isEqualTo(sort.startsWith("-") ? all.reversed() : all);
        }
        assertThat(clinic.get("/AuditEvent?patient=1").statusCode()).isEqualTo(400);
    }

    @Test
    void to_look_is_not_a_row_and_needs_its_scope() {
        sent(clinic, Cast.someone());
        var before = Rows.count("select 1 from access_log where municipality_id = ?", cast.municipalityId());

        clinic.get("/AuditEvent");

        assertThat(Rows.count("select 1 from access_log where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(before);
        var narrow = Clinic.registered(cast, cast.bjorken(), "system/Task.rs");
        var answer = Clinic.send(HttpRequest.newBuilder(URI.create(TestApp.address() + "/fhir/r4/AuditEvent"))
                .header("Authorization", "Bearer " + narrow.token("system/Task.rs")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    /** Ids of the rows that are the clinic's own, in order. */
    private List<String> logged() {
        return Rows.of(
                        "select entry_id from access_log where municipality_id = ? and actor_id = ? order by at, entry_id",
                        cast.municipalityId(),
                        clinic.clientId())
                .stream()
                .map(row -> String.valueOf(row.get("entry_id")))
                .toList();
    }

    private String sent(Clinic from, PersonNumber someone) {
        assertThat(from.post(Clinic.aMessage(cast, someone)).statusCode()).isEqualTo(201);
        return String.valueOf(
                Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId()));
    }

    private static List<JsonNode> events(String body) {
        return StreamSupport.stream(json(body).path("entry").spliterator(), false)
                .map(it -> it.path("resource"))
                .toList();
    }

    private static JsonNode json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(it -> it.path("id").asText()).toList();
    }
}
