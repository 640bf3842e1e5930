package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.TestApp;

/** The capability statement against the server: what it says is answered, and what it does not say is refused. */
class CapabilitiesTest {

    private static final String NOBODY = UUID.randomUUID().toString();

    /** Values that each kind of search parameter can be asked for. */
    private static final Map<String, String> VALUES = Map.of(
            "_id", NOBODY,
            "_lastUpdated", "ge2026-01-01",
            "identifier", "https://vc.example/remiss%7C1",
            "requester:identifier", "SE2321000016-1A2B",
            "recipient:identifier", "SE2321000016-1A2B",
            "based-on", "ServiceRequest/" + NOBODY,
            "part-of", "Task/" + NOBODY,
            "url", "https://journal.example/hook");

    /** What a client may try with a resource. */
    private enum Interaction {
        READ("read"),
        VREAD("vread"),
        SEARCH("search-type"),
        CREATE("create"),
        UPDATE("update"),
        PATCH("patch"),
        DELETE("delete"),
        HISTORY("history-type");

        private final String code;

        Interaction(String code) {
            this.code = code;
        }
    }

    private static final Set<Interaction> CHANGES =
            EnumSet.of(Interaction.CREATE, Interaction.UPDATE, Interaction.PATCH, Interaction.DELETE);

    private final Clinic clinic = Clinic.bjorken(Cast.newMunicipality());

    @Test
    void every_interaction_that_is_declared_is_answered_and_no_other() {
        for (var resource : resources()) {
            var type = resource.path("type").asText();
            var declared = codes(resource.path("interaction"));
            assertThat(Arrays.stream(Interaction.values()).map(it -> it.code)).containsAll(declared);
            for (var interaction : Interaction.values()) {
                var answer = attempt(type, interaction);
                var what = interaction + " of " + type + " answered " + answer.statusCode() + " " + answer.body();
                assertThat(Clinic.json(answer).path("resourceType").asText())
                        .as(what)
                        .isNotEmpty();
                if (!declared.contains(interaction.code)) {
                    assertThat(answer.statusCode()).as(what).isBetween(400, 499);
                } else if (interaction == Interaction.SEARCH) {
                    assertThat(answer.statusCode()).as(what).isEqualTo(200);
                } else {
                    assertThat(answer.statusCode()).as(what).isBetween(400, 499).isNotEqualTo(405);
                }
            }
        }
    }

    @Test
    void every_search_parameter_that_is_declared_is_understood_and_no_other() {
        for (var resource : resources()) {
            var type = resource.path("type").asText();
            if (!codes(resource.path("interaction")).contains("search-type")) continue;
            for (var parameter : resource.path("searchParam")) {
                var name = parameter.path("name").asText();
                var value = VALUES.containsKey(name) ? VALUES.get(name) : statusOf(type, name);
                var answer = clinic.get("/" + type + "?" + name + "=" + value);
                assertThat(answer.statusCode())
                        .as(type + "?" + name + ": " + answer.body())
                        .isEqualTo(200);
            }
            assertThat(clinic.get("/" + type + "?colour=red").statusCode())
                    .as(type)
                    .isEqualTo(400);
        }
    }

    @Test
    void every_profile_that_is_declared_is_published_with_the_guide() {
        for (var resource : resources()) {
            var profile = resource.path("profile").asText();
            if (!profile.startsWith("https://lotsen.example/")) continue;
            var address = profile.replace("https://lotsen.example/fhir/", "/guide/");
            assertThat(Clinic.send(clinic.at(TestApp.address() + "/fhir" + address))
                            .statusCode())
                    .as(profile)
                    .isEqualTo(200);
        }
    }

    /** A malformed id shows that the id is asked about: what changes something without it is done twice when it is sent twice. */
    @Test
    void every_change_that_is_declared_is_done_once_for_each_request_id() {
        for (var resource : resources()) {
            var type = resource.path("type").asText();
            for (var code : codes(resource.path("interaction"))) {
                var interaction = Arrays.stream(Interaction.values())
                        .filter(it -> it.code.equals(code))
                        .findFirst()
                        .orElseThrow();
                if (!CHANGES.contains(interaction)) continue;
                var answer = Clinic.send(request(type, interaction).header("X-Request-Id", "no-uuid"));
                assertThat(answer.statusCode()).as(type + " " + code + answer.body()).isEqualTo(400);
                assertThat(Clinic.json(answer).at("/issue/0/expression/0").asText())
                        .as(type + " " + code)
                        .isEqualTo("http.X-Request-Id");
            }
        }
    }

    private HttpResponse<String> attempt(String type, Interaction interaction) {
        return Clinic.send(request(type, interaction));
    }

    private HttpRequest.Builder request(String type, Interaction interaction) {
        var one = "/" + type + "/" + NOBODY;
        var empty = BodyPublishers.ofString("{}");
        return switch (interaction) {
                    case READ -> clinic.to(one);
                    case VREAD -> clinic.to(one + "/_history/0");
                    case SEARCH -> clinic.to("/" + type + "?_id=" + NOBODY);
                    case CREATE -> json("/" + type).POST(empty);
                    case UPDATE -> json(one).header("If-Match", "W/\"0\"").PUT(empty);
                    case PATCH ->
                        clinic.to(one)
                                .header("Content-Type", "application/json-patch+json")
                                .header("If-Match", "W/\"0\"")
                                .method("PATCH", BodyPublishers.ofString("[]"));
                    case DELETE -> clinic.to(one).header("If-Match", "W/\"0\"").DELETE();
                    case HISTORY -> clinic.to("/" + type + "/_history");
                };
    }

    private HttpRequest.Builder json(String path) {
        return clinic.to(path).header("Content-Type", "application/fhir+json");
    }

    private static String statusOf(String type, String name) {
        return switch (type + "." + name) {
            case "Task.status" -> "requested";
            case "Task.business-status" -> "sent";
            case "ServiceRequest.status", "Subscription.status" -> "active";
            case "Communication.status" -> "completed";
            default -> throw new IllegalStateException("no value to try for " + name + " of " + type);
        };
    }

    private List<JsonNode> resources() {
        return StreamSupport.stream(
                        Clinic.json(clinic.get("/metadata"))
                                .at("/rest/0/resource")
                                .spliterator(),
                        false)
                .toList();
    }

    private static Set<String> codes(JsonNode interactions) {
        return StreamSupport.stream(interactions.spliterator(), false)
                .map(interaction -> interaction.path("code").asText())
                .collect(Collectors.toSet());
    }
}
