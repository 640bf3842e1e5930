package se.lotsen.catalogue.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.CancelSession;
import se.lotsen.catalogue.KeepPlace;
import se.lotsen.catalogue.PlaceFacts;
import se.lotsen.catalogue.Saved;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** The directory, as a record system reads it. */
class DirectoryTest {

    private static final Map<String, String> PROFILES = Map.of(
            "HealthcareService", Systems.ACTIVITY_PROFILE,
            "Organization", Systems.ORGANIZATION_PROFILE,
            "Location", Systems.MEETING_PLACE_PROFILE);
    private static final Duration TOMORROW = Duration.ofDays(1);

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void everything_in_it_follows_the_profiles() {
        Programme.load(cast, "0188");

        var all = bundle(clinic.get("/HealthcareService?_count=200&_include=HealthcareService:organization"
                + "&_include=HealthcareService:location"));

        var seen = new HashSet<String>();
        var judged = 0;
        for (var resource : resources(all)) {
            var type = resource.path("resourceType").asText();
            assertThat(seen.add(type + "/" + resource.path("id").asText())).isTrue();
            if (judged++ > 40 && type.equals("HealthcareService")) continue;
            assertThat(Outbound.faults(resource.toString(), profile(type)))
                    .as(resource.toString())
                    .isEmpty();
        }
        for (var resource : resources(all)) {
            for (var place : resource.path("location")) {
                assertThat(seen).contains(place.path("reference").asText());
            }
            if (resource.has("providedBy")) {
                assertThat(seen).contains(resource.at("/providedBy/reference").asText());
            }
        }
        assertThat(Outbound.faults(all.toString(), "http://hl7.org/fhir/StructureDefinition/Bundle"))
                .isEmpty();
        for (var place : resources(bundle(clinic.get("/Location?_include=Location:organization")))) {
            var type = place.path("resourceType").asText();
            assertThat(Outbound.faults(place.toString(), profile(type))).isEmpty();
        }
        assertThat(seen).anyMatch(it -> it.startsWith("Location/")).anyMatch(it -> it.startsWith("Organization/"));
    }

    @Test
    void an_activity_tells_when_it_is_where_it_is_and_whether_there_is_room() {
        Programme.load(cast, "0188");
        var held = Rows.of("""
                        select a.activity_id, a.capacity, s.rrule, s.starts from activity a
                        join activity_schedule s using (municipality_id, activity_id)
                        where municipality_id = ? and s.rrule like 'FREQ=WEEKLY%' and a.capacity > 0 and a.status = 'RUNNING'
                        """, cast.municipalityId()).getFirst();

        var read = clinic.get("/HealthcareService/" + held.get("activity_id"));

        var activity = Clinic.json(read);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(activity.path("active").asBoolean()).isTrue();
        assertThat(activity.at("/identifier/0/system").asText()).isEqualTo(Systems.HSDS_ID);
        assertThat(activity.path("availableTime").findValuesAsText("availableStartTime"))
                .contains(
                        held.get("starts") + (String.valueOf(held.get("starts")).length() == 5 ? ":00" : ""));
        var day = String.valueOf(held.get("rrule"))
                .replaceFirst(".*BYDAY=([A-Z]{2}).*", "$1")
                .toLowerCase(Locale.ROOT);
        assertThat(activity.path("availableTime").toString()).contains("\"" + day);
        assertThat(extension(activity, "kommunkod").at("/valueCoding/code").asText())
                .isEqualTo(cast.municipalityId());
        var next = extension(activity, "next-session");
        assertThat(next.path("extension").findValuesAsText("url")).contains("start", "end", "placesLeft");
        assertThat(capacity(activity)).isEqualTo("capacity");
        assertThat(activity.toString()).doesNotContain("leader");
    }

    @Test
    void what_is_only_planned_is_not_in_it_and_what_has_ended_is_not_active() {
        var planned = activity("Bakning", "PLANNED");
        var ended = activity("Boule", "ENDED");
        var once = activity("Utflykt", "ONE_OFF");

        assertThat(clinic.get("/HealthcareService/" + planned).statusCode()).isEqualTo(404);
        assertThat(ids(clinic.get("/HealthcareService"))).containsExactlyInAnyOrder(ended, once);
        assertThat(ids(clinic.get("/HealthcareService?active=true"))).isEmpty();
        Programme.session(cast, UUID.fromString(once), TOMORROW);
        assertThat(ids(clinic.get("/HealthcareService?active=true"))).containsExactly(once);
        assertThat(ids(clinic.get("/HealthcareService?active=false"))).containsExactly(ended);
    }

    @Test
    void a_booking_changes_what_an_activity_says_and_when_it_changed() {
        var session = Programme.session(cast, "Fika", 1, TOMORROW);
        var id = String.valueOf(Rows.one("select activity_id from activity_session where session_id = ?", session));
        var path = "/HealthcareService/" + id;
        var before = clinic.get(path);
        assertThat(capacity(Clinic.json(before))).isEqualTo("capacity");
        var tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(Clinic.send(clinic.to(path).header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);

        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());

        var full = Clinic.send(clinic.to(path).header("If-None-Match", tag));
        assertThat(full.statusCode()).isEqualTo(200);
        assertThat(capacity(Clinic.json(full))).isEqualTo("no-capacity");
        assertThat(updated(full)).isAfter(updated(before));
        TestApp.bean(CancelSession.class).cancel(new CancelSession.Command(session, "Ledaren är sjuk."), cast.samira());
        var cancelled = clinic.get(path);
        assertThat(Clinic.json(cancelled).toString()).doesNotContain("next-session");
        assertThat(updated(cancelled)).isAfter(updated(full));
        var since = URLEncoder.encode(
                "gt" + Clinic.json(before).at("/meta/lastUpdated").asText(), StandardCharsets.UTF_8);
        assertThat(ids(clinic.get("/HealthcareService?_lastUpdated=" + since))).containsExactly(id);
    }

    @Test
    void terms_narrow_each_other_and_no_link_repeats_what_found_nothing() {
        Programme.load(cast, "0188");
        var some = resources(bundle(clinic.get("/HealthcareService?active=true&_count=200"))).stream()
                .filter(activity -> activity.has("location"))
                .findFirst()
                .orElseThrow();
        var id = some.path("id").asText();
        var name = some.path("name").asText();
        var beginning = URLEncoder.encode(name.substring(0, 4).toUpperCase(Locale.ROOT), StandardCharsets.UTF_8);
        var place = some.at("/location/0/reference").asText();
        var organisation = some.at("/providedBy/reference").asText();

        for (var terms : List.of(
                "_id=" + id,
                "identifier=" + id,
                "identifier=" + Systems.HSDS_ID + "%7C" + id,
                "name=" + beginning,
                "organization=" + organisation,
                "location=" + place)) {
            assertThat(ids(clinic.get("/HealthcareService?_count=200&" + terms)))
                    .as(terms)
                    .contains(id);
            assertThat(ids(clinic.search("HealthcareService", terms + "&_count=200")))
                    .as(terms)
                    .contains(id);
            assertThat(ids(clinic.get("/HealthcareService?active=false&" + terms)))
                    .as(terms)
                    .doesNotContain(id);
        }
        var nobody = "191212121212";
        for (var terms : List.of("name=" + nobody, "identifier=" + nobody, "_id=" + nobody, "organization=" + nobody)) {
            for (var type : List.of("HealthcareService", "Location")) {
                var answer = clinic.search(type, terms);
                assertThat(ids(answer)).isEmpty();
                assertThat(answer.body()).doesNotContain(nobody);
            }
        }
        var refused = clinic.get("/Organization?identifier=" + Systems.PERSONNUMMER + "%7C" + nobody);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain(nobody);
        for (var faulty : List.of("_include=HealthcareService:endpoint", "_sort=name", "_count=0", "service-type=x")) {
            assertThat(clinic.get("/HealthcareService?" + faulty).statusCode())
                    .as(faulty)
                    .isEqualTo(400);
        }
    }

    @Test
    void organisations_are_the_municipality_the_organisers_and_the_own_health_centre() {
        Programme.load(cast, "0188");

        var own = bundle(clinic.get("/Organization?_count=200"));

        assertThat(own.findValuesAsText("name"))
                .contains("VC Björken")
                .anyMatch(name -> name.endsWith(" kommun"))
                .doesNotContain("VC Linden", "Äldrelotsarna");
        assertThat(ids(clinic.get("/Organization?identifier=" + Systems.HSA_ID + "%7C" + cast.bjorkenHsaId())))
                .hasSize(1);
        assertThat(ids(clinic.get("/Organization?identifier=" + cast.orgNumber())))
                .hasSize(1);
        assertThat(ids(clinic.get("/Organization?name=vc%20bjorken"))).hasSize(1);
        var linden = "SE2321000016-" + cast.municipalityId() + "L";
        assertThat(ids(clinic.get("/Organization?identifier=" + linden))).isEmpty();
        var lindenId = Rows.one(
                "select unit_id from unit where municipality_id = ? and hsa_id = ?", cast.municipalityId(), linden);
        assertThat(clinic.get("/Organization/" + lindenId).statusCode()).isEqualTo(404);
    }

    @Test
    void pages_lose_and_repeat_nothing_while_the_catalogue_changes() {
        var made = new ArrayList<String>();
        for (var i = 0; i < 5; i++) made.add(activity("Kör " + i, "RUNNING"));
        var inOrder = ids(clinic.get("/HealthcareService"));
        assertThat(inOrder).containsExactlyInAnyOrderElementsOf(made);

        var first = bundle(clinic.get("/HealthcareService?_count=2&name=k%C3%B6r"));
        var moved = inOrder.get(0);
        Rows.arrange("update activity set name = name || '!' where activity_id = ?", UUID.fromString(moved));
        var late = activity("Kör 9", "RUNNING");
        var seen = new ArrayList<String>();
        var next = link(first, "next");
        while (!next.isEmpty()) {
            var page = bundle(Clinic.send(clinic.at(next)));
            seen.addAll(ids(page));
            next = link(page, "next");
        }

        assertThat(ids(first)).containsExactly(inOrder.get(0), inOrder.get(1));
        assertThat(seen).containsExactly(inOrder.get(2), inOrder.get(3), inOrder.get(4), moved, late);
        assertThat(ids(clinic.get("/HealthcareService?_sort=-_lastUpdated&_count=1")))
                .containsExactly(late);
    }

    @Test
    void what_the_municipality_changes_is_found_by_when_it_was_changed() {
        Programme.load(cast, "0188");
        var since = "_lastUpdated=gt"
                + URLEncoder.encode(
                        String.valueOf(
                                Rows.one(
                                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")),
                        StandardCharsets.UTF_8);
        assertThat(ids(clinic.get("/Location?" + since))).isEmpty();
        var facts = new PlaceFacts(
                "Rimbo", null, "Storgatan 12", "Rimbo", "08-465 004 41", true, null, null, null, null, null, false);
        var slug = String.valueOf(Rows.one(
                "select slug from meeting_place where municipality_id = ? and name = 'Rimbo'", cast.municipalityId()));
        var version = TestApp.bean(ShowKept.class).place(slug, cast.maria()).version();
        assertThat(TestApp.bean(KeepPlace.class).keep(new KeepPlace.Command(slug, version, facts), cast.maria()))
                .isInstanceOf(Saved.Done.class);

        var changed = bundle(clinic.get("/Location?" + since));

        assertThat(ids(changed)).hasSize(1);
        var place = resources(changed).getFirst();
        assertThat(place.at("/address/text").asText()).isEqualTo("Storgatan 12, Rimbo");
        assertThat(place.at("/telecom/0/value").asText()).isEqualTo("08-465 004 41");
        assertThat(Outbound.faults(place.toString(), profile("Location"))).isEmpty();
        assertThat(ids(clinic.get("/HealthcareService?" + since)))
                .as("those that are held there")
                .isNotEmpty();
    }

    @Test
    void nothing_of_a_neighbour_municipality_is_there() {
        Programme.load(cast, "0188");
        var elsewhere = Clinic.bjorken(Cast.newMunicipality());

        for (var type : PROFILES.keySet()) {
            var theirs = ids(clinic.get("/" + type + "?_count=200"));
            assertThat(theirs).isNotEmpty();
            assertThat(ids(elsewhere.get("/" + type + "?_count=200"))).doesNotContainAnyElementsOf(theirs);
            assertThat(ids(elsewhere.get("/" + type + "?_id=" + String.join(",", theirs.subList(0, 1)))))
                    .isEmpty();
            assertThat(ids(elsewhere.get("/" + type + "?identifier=" + theirs.getFirst())))
                    .isEmpty();
            var nothing = elsewhere.get("/" + type + "/" + UUID.randomUUID());
            var read = elsewhere.get("/" + type + "/" + theirs.getFirst());
            assertThat(read.statusCode()).isEqualTo(404);
            assertThat(Clinic.said(read)).isEqualTo(Clinic.said(nothing));
            var page = link(bundle(clinic.get("/" + type + "?_count=1")), "next");
            if (!page.isEmpty()) {
                assertThat(ids(Clinic.send(elsewhere.at(page)))).doesNotContainAnyElementsOf(theirs);
            }
        }
        var place = ids(clinic.get("/Location?_count=1")).getFirst();
        assertThat(ids(elsewhere.get(
                        "/HealthcareService?_include=HealthcareService:location&location=Location/" + place)))
                .isEmpty();
    }

    @Test
    void each_resource_needs_its_own_scope_also_when_it_comes_along() {
        var narrow = clinic.token("system/HealthcareService.rs system/Location.s");
        for (var path : List.of(
                "/Organization",
                "/Location/" + UUID.randomUUID(),
                "/Questionnaire/supplement",
                "/HealthcareService?_include=HealthcareService:organization",
                "/HealthcareService?_include=HealthcareService:location",
                "/Location?_include=Location:organization")) {
            var refused = Clinic.send(clinic.to(path).setHeader("Authorization", "Bearer " + narrow));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void the_forms_of_the_contract_are_read_by_their_canonical_address() {
        var found = resources(bundle(
                clinic.get("/Questionnaire?url=https://lotsen.example/fhir/Questionnaire/ucla-3&version=1.0.0")));

        assertThat(found).hasSize(1);
        var id = found.getFirst().path("id").asText();
        var read = clinic.get("/Questionnaire/" + id);
        assertThat(Clinic.json(read).path("item")).hasSize(4);
        assertThat(Outbound.faults(read.body(), "http://hl7.org/fhir/StructureDefinition/Questionnaire"))
                .isEmpty();
        var tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(Clinic.send(clinic.to("/Questionnaire/" + id).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(ids(clinic.get("/Questionnaire?url=https://lotsen.example/fhir/Questionnaire/ucla-3&version=9")))
                .isEmpty();
        var first = bundle(clinic.get("/Questionnaire?_count=1"));
        var second = bundle(Clinic.send(clinic.at(link(first, "next"))));
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
        assertThat(clinic.get("/Questionnaire/nothing").statusCode()).isEqualTo(404);
    }

    private String activity(String name, String status) {
        var id = Ids.next();
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form, status)
                values (?, ?, ?, ?, 'Vi ses.', 'CAFE', '{}', '{}', 'GROUP', ?)
                """, cast.municipalityId(), id, name + id, name, status);
        return id.toString();
    }

    private static String profile(String type) {
        return Objects.requireNonNull(PROFILES.get(type), type);
    }

    private static JsonNode extension(JsonNode resource, String id) {
        return StreamSupport.stream(resource.path("extension").spliterator(), false)
                .filter(it -> it.path("url").asText().endsWith("/" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String capacity(JsonNode activity) {
        return extension(activity, "SDOHCC-ExtensionHealthcareServiceCapacityStatus")
                .at("/extension/0/valueCodeableConcept/coding/0/code")
                .asText();
    }

    private static Instant updated(HttpResponse<String> read) {
        return OffsetDateTime.parse(Clinic.json(read).at("/meta/lastUpdated").asText())
                .toInstant();
    }

    private static JsonNode bundle(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Clinic.json(answer);
    }

    private static List<JsonNode> resources(JsonNode bundle) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .toList();
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return ids(bundle(answer));
    }

    private static List<String> ids(JsonNode bundle) {
        return resources(bundle).stream().map(it -> it.path("id").asText()).toList();
    }

    private static String link(JsonNode bundle, String relation) {
        return StreamSupport.stream(bundle.path("link").spliterator(), false)
                .filter(link -> link.path("relation").asText().equals(relation))
                .map(link -> link.path("url").asText())
                .findFirst()
                .orElse("");
    }
}
