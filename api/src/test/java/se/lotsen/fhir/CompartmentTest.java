package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/**
 * Every route that the capability statement declares, tried by a neighbour: another health centre of the same municipality, and the same
 * health centre's system in another. What is somebody else's must answer as what is not there.
 */
class CompartmentTest {

    /** The same for everybody. */
    private static final String FORMS = "Questionnaire";

    /** Of the municipality, and so of each of its health centres. */
    private static final Set<String> SHARED = Set.of("HealthcareService", "Location", "Organization");

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final Clinic linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
    private final Clinic elsewhere = Clinic.bjorken(Cast.newMunicipality());

    @BeforeEach
    void thereIsSomethingOfEachKind() {
        for (var i = 0; i < 2; i++) {
            var id = Sending.received(cast).file().id();
            TestApp.bean(AskForSupplement.class).ask(id, "Har personen telefon?", cast.samira());
            TestApp.bean(SupplementReferral.class).supplement(id, "Ja.", cast.bjorkensSystem());
            TestApp.bean(AcceptReferral.class)
                    .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());
        }
        TestApp.bean(DeliverOutbox.class).run();
        Programme.load(cast, "0188");
        Programme.session(cast, "Fika", 1, Duration.ofDays(1));
        var subscribed = Clinic.send(clinic.to("/Subscription")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString("""
                        {"resourceType": "Subscription", "status": "requested", "reason": "Hur det går",
                         "criteria": "https://lotsen.example/fhir/SubscriptionTopic/referral-task",
                         "channel": {"type": "rest-hook", "endpoint": "https://journal.example/hook",
                           "payload": "application/fhir+json", "_payload": {"extension": [{
                             "url": "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content",
                             "valueCode": "id-only"}]}}}
                        """)));
        assertThat(subscribed.statusCode()).as(subscribed.body()).isEqualTo(201);
    }

    @Test
    void what_is_a_neighbour_s_answers_on_every_route_as_what_is_not_there() {
        for (var resource : searchable()) {
            var type = resource.path("type").asText();
            var ids = ids(clinic.get("/" + type));
            assertThat(ids).as("there is a " + type + " to hide").isNotEmpty();
            for (var other : neighbours(type)) {
                for (var id : ids) {
                    for (var path : paths(resource)) assertHidden(other, "/" + type + "/" + id + path);
                    assertThat(ids(other.get("/" + type + "?_id=" + id)))
                            .as(type)
                            .isEmpty();
                    assertThat(ids(other.search(type, "_id=" + id))).as(type).isEmpty();
                }
            }
        }
    }

    @Test
    void nothing_of_a_neighbour_comes_along_and_no_page_link_opens_anything() {
        for (var resource : searchable()) {
            var type = resource.path("type").asText();
            var own = new ArrayList<>(everything("/" + type + "?_count=200" + includes(resource)));
            var next = next(clinic.get("/" + type + "?_count=1" + includes(resource)));
            for (var other : neighbours(type)) {
                assertThat(everything(other, "/" + type + "?_count=200" + includes(resource)))
                        .as(type)
                        .doesNotContainAnyElementsOf(own);
                for (var link : next)
                    assertThat(resources(Clinic.send(other.at(link)))).doesNotContainAnyElementsOf(own);
            }
        }
    }

    private void assertHidden(Clinic other, String path) {
        var answer = other.get(path);
        var nothing = other.get(
                path.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(404);
        assertThat(Clinic.said(answer)).isEqualTo(Clinic.said(nothing));
        var known = Clinic.send(other.to(path)
                .header("If-None-Match", "*")
                .header("If-Modified-Since", "Fri, 1 Jan 2100 00:00:00 GMT"));
        assertThat(known.statusCode()).as("no 304 tells that it is there").isEqualTo(404);
    }

    private List<Clinic> neighbours(String type) {
        return SHARED.contains(type) ? List.of(elsewhere) : List.of(linden, elsewhere);
    }

    private List<JsonNode> searchable() {
        return StreamSupport.stream(
                        Clinic.json(clinic.get("/metadata"))
                                .at("/rest/0/resource")
                                .spliterator(),
                        false)
                .filter(resource -> codes(resource).contains("search-type"))
                .filter(resource -> !resource.path("type").asText().equals(FORMS))
                .toList();
    }

    private static List<String> paths(JsonNode resource) {
        var declared = codes(resource);
        var paths = new ArrayList<String>();
        if (declared.contains("read")) paths.add("");
        if (declared.contains("vread")) paths.addAll(List.of("/_history/0", "/_history/1"));
        if (declared.contains("history-instance")) paths.addAll(List.of("/_history", "/_history?_count=1&_cursor=1"));
        resource.path("operation")
                .forEach(operation -> paths.add("/$" + operation.path("name").asText()));
        return paths;
    }

    private static Set<String> codes(JsonNode resource) {
        return StreamSupport.stream(resource.path("interaction").spliterator(), false)
                .map(interaction -> interaction.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static String includes(JsonNode resource) {
        return StreamSupport.stream(resource.path("searchInclude").spliterator(), false)
                .map(path -> "&_include=" + path.asText())
                .collect(Collectors.joining());
    }

    private Set<String> everything(String path) {
        return everything(clinic, path);
    }

    /** Subscriptions know no count. */
    private static Set<String> everything(Clinic asking, String path) {
        return resources(asking.get(path.startsWith("/Subscription") ? "/Subscription" : path));
    }

    private static Set<String> resources(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(Clinic.json(answer).path("entry").spliterator(), false)
                .map(entry -> entry.path("resource").path("resourceType").asText() + "/"
                        + entry.path("resource").path("id").asText())
                .collect(Collectors.toSet());
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(Clinic.json(answer).path("entry").spliterator(), false)
                .map(entry -> entry.path("resource").path("id").asText())
                .limit(3)
                .toList();
    }

    private static List<String> next(HttpResponse<String> answer) {
        return StreamSupport.stream(Clinic.json(answer).path("link").spliterator(), false)
                .filter(link -> link.path("relation").asText().equals("next"))
                .map(link -> link.path("url").asText())
                .toList();
    }
}
