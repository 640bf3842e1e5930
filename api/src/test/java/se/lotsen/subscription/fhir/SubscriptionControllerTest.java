package se.lotsen.subscription.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.subscription.Subscribe;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;

class SubscriptionControllerTest {

    private static final String R4 = "http://hl7.org/fhir/StructureDefinition/";

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final Hook hook = new Hook();
    private final Subscribing subscribing = new Subscribing(clinic, hook);

    @AfterEach
    void close() {
        hook.close();
        Rows.arrange("update subscription set due_at = null where municipality_id = ?", cast.municipalityId());
    }

    @Test
    void a_subscription_is_kept_and_read_back_without_its_secret() {
        var body = subscribing.aSubscription();
        body.put("end", "2099-12-31T23:59:59+01:00");
        Subscribing.extend(body, "backport-heartbeat-period", "valueUnsignedInt", 86_400);
        Subscribing.extend(body, "backport-timeout", "valueUnsignedInt", 20);
        Subscribing.extend(body, "backport-max-count", "valuePositiveInt", 5);

        var answer = subscribing.post(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var made = Clinic.json(answer);
        var id = made.path("id").asText();
        assertThat(answer.headers().firstValue("ETag")).hasValue("W/\"0\"");
        assertThat(answer.headers().firstValue("Location")).hasValue(TestApp.address() + "/fhir/r4/Subscription/" + id);
        assertThat(made.path("status").asText()).isEqualTo("requested");
        assertThat(made.path("criteria")).isEqualTo(body.path("criteria"));
        assertThat(made.path("reason")).isEqualTo(body.path("reason"));
        assertThat(made.path("channel").path("endpoint"))
                .isEqualTo(body.path("channel").path("endpoint"));
        assertThat(made.path("channel").path("_payload"))
                .isEqualTo(body.path("channel").path("_payload"));
        assertThat(made.path("channel").path("extension"))
                .isEqualTo(body.path("channel").path("extension"));
        var read = clinic.get("/Subscription/" + id);
        assertThat(read.body())
                .isEqualTo(answer.body())
                .doesNotContain("hemlig")
                .contains("2099-12-31T23:59:59");
        assertThat(read.headers().firstValue("ETag")).hasValue("W/\"0\"");
        assertThat(Outbound.faults(read.body(), R4 + "Subscription")).isEmpty();
        assertThat(clinic.get("/Subscription").body()).contains(id).doesNotContain("hemlig");
    }

    @Test
    void what_is_not_said_is_as_the_guide_says() {
        var id = subscribing.subscribed();

        assertThat(Rows.of("select * from subscription where subscription_id = ?::uuid", id))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("heartbeat_seconds", null)
                        .containsEntry("timeout_seconds", 10)
                        .containsEntry("max_count", 20)
                        .containsEntry("client_id", clinic.clientId())
                        .containsEntry("unit_id", cast.bjorken()));
    }

    /** What is wrong with a body, and how it is answered. */
    private record Wrong(Consumer<ObjectNode> change, int status, String code, String expression) {}

    @Test
    void everything_that_would_not_be_honoured_is_refused() {
        var wrongs = List.of(
                new Wrong(it -> it.put("resourceType", "Task"), 400, "not-fhir", "Subscription"),
                new Wrong(it -> it.put("colour", "red"), 400, "unknown-element", "Subscription"),
                new Wrong(it -> channel(it).put("colour", "red"), 400, "unknown-element", "Subscription.channel"),
                new Wrong(it -> it.remove("status"), 422, "element-missing", "Subscription.status"),
                new Wrong(it -> it.put("status", "off"), 422, "illegal-transition", "Subscription.status"),
                new Wrong(it -> it.put("status", "error"), 422, "illegal-transition", "Subscription.status"),
                new Wrong(it -> it.put("status", "on"), 422, "value-not-allowed", "Subscription.status"),
                new Wrong(it -> it.put("status", 1), 422, "element-missing", "Subscription.status"),
                new Wrong(it -> it.remove("reason"), 422, "element-missing", "Subscription.reason"),
                new Wrong(it -> it.put("reason", " "), 422, "element-missing", "Subscription.reason"),
                new Wrong(it -> it.put("reason", "a\u0000b"), 422, "value-format", "Subscription.reason"),
                new Wrong(it -> it.put("reason", "a".repeat(501)), 422, "value-not-allowed", "Subscription.reason"),
                new Wrong(it -> it.remove("criteria"), 422, "element-missing", "Subscription.criteria"),
                new Wrong(
                        it -> it.put("criteria", "Task?status=requested"),
                        422,
                        "code-unknown",
                        "Subscription.criteria"),
                new Wrong(it -> it.put("end", "2020-01-01T00:00:00Z"), 422, "value-not-allowed", "Subscription.end"),
                new Wrong(it -> it.put("end", "2099-12-31"), 422, "value-not-allowed", "Subscription.end"),
                new Wrong(
                        it -> it.put("end", "+999999999-12-31T23:59:59Z"),
                        422,
                        "value-not-allowed",
                        "Subscription.end"),
                new Wrong(it -> it.remove("channel"), 422, "element-missing", "Subscription.channel.type"),
                new Wrong(it -> it.put("channel", "rest-hook"), 422, "element-missing", "Subscription.channel.type"),
                new Wrong(
                        it -> channel(it).put("type", "email"), 422, "value-not-allowed", "Subscription.channel.type"),
                new Wrong(
                        it -> channel(it).remove("endpoint"), 422, "element-missing", "Subscription.channel.endpoint"),
                new Wrong(
                        it -> channel(it).put("endpoint", "https://journal.example/" + "a".repeat(1000)),
                        422,
                        "value-not-allowed",
                        "Subscription.channel.endpoint"),
                new Wrong(
                        it -> channel(it).put("payload", "application/fhir+xml"),
                        422,
                        "value-not-allowed",
                        "Subscription.channel.payload"),
                new Wrong(
                        it -> channel(it).remove("_payload"),
                        422,
                        "element-missing",
                        "Subscription.channel.payload.extension"),
                new Wrong(
                        it -> Subscribing.content(it, "full-resource"),
                        422,
                        "value-not-allowed",
                        "Subscription.channel.payload.extension"),
                new Wrong(header("Host: internal"), 422, "value-not-allowed", "Subscription.channel.header"),
                new Wrong(header("content-length: 0"), 422, "value-not-allowed", "Subscription.channel.header"),
                new Wrong(header("X: a\r\nHost: b"), 422, "value-not-allowed", "Subscription.channel.header"),
                new Wrong(header("no colon"), 422, "value-not-allowed", "Subscription.channel.header"),
                new Wrong(
                        it -> channel(it).put("header", "A: b"),
                        422,
                        "value-not-allowed",
                        "Subscription.channel.header"),
                new Wrong(heartbeat(59), 422, "value-not-allowed", "Subscription.channel.extension"),
                new Wrong(heartbeat(86_401), 422, "value-not-allowed", "Subscription.channel.extension"),
                new Wrong(
                        it -> Subscribing.extend(it, "backport-channel-type", "valueCoding", 1),
                        422,
                        "value-not-allowed",
                        "Subscription.channel.extension"),
                new Wrong(
                        filter("Task?requester:identifier=urn:oid:1.2.752.29.4.19|SE2321000016-9999"),
                        422,
                        "value-not-allowed",
                        "Subscription.criteria.extension"),
                new Wrong(
                        filter("Task?status=requested"), 422, "value-not-allowed", "Subscription.criteria.extension"));

        for (var wrong : wrongs) {
            var body = subscribing.aSubscription();
            wrong.change().accept(body);
            var answer = subscribing.post(body);
            assertThat(answer.statusCode()).as(body + "\n" + answer.body()).isEqualTo(wrong.status());
            assertThat(issues(answer)).as(body.toString()).contains(wrong.code() + " " + wrong.expression());
        }
        assertThat(rows()).isZero();
    }

    @Test
    void all_faults_come_at_once_in_both_languages_and_repeat_nothing() {
        var someone = Cast.someone().value();
        var body = subscribing.aSubscription();
        body.put(someone, someone);
        body.put("status", someone);
        body.put("criteria", someone);
        channel(body).put("type", someone).put("endpoint", someone).put("payload", someone);
        header(someone).accept(body);

        var answer = subscribing.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issues(answer)).hasSize(6);
        assertThat(answer.body()).doesNotContain(someone);
        for (var issue : Clinic.json(answer).path("issue")) {
            assertThat(issue.path("details").path("text").asText()).matches("(?s).*[.].*");
            assertThat(issue.path("diagnostics").asText()).isNotBlank();
        }
    }

    @Test
    void what_is_no_json_is_refused_as_such() {
        for (var body : List.of("", "nonsense", "{\"a\":1,\"a\":2}", "[".repeat(60), "{}x")) {
            assertThat(subscribing.post(body).statusCode()).as(body).isBetween(400, 413);
        }
        for (var body : List.of("[]", "null", "1", "{}")) {
            assertThat(issues(subscribing.post(body))).as(body).containsExactly("not-fhir Subscription");
        }
        var xml = Clinic.send(clinic.to("/Subscription")
                .header("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("<Subscription/>")));
        assertThat(xml.statusCode()).isEqualTo(415);
        var large = subscribing.post("{\"a\":\"" + "a".repeat(1_100_000) + "\"}");
        assertThat(large.statusCode()).isEqualTo(413);
        var accept = Clinic.send(clinic.to("/Subscription").header("Accept", "application/fhir+xml"));
        assertThat(accept.statusCode()).isEqualTo(406);
    }

    @Test
    void an_endpoint_is_https_on_a_host_that_the_client_is_registered_with() {
        for (var endpoint : List.of(
                "https://other.example/hook",
                "http://journal.example/hook",
                "https://a:b@journal.example/hook",
                "https://169.254.169.254/latest",
                "not an address")) {
            var body = subscribing.aSubscription();
            channel(body).put("endpoint", endpoint);
            assertThat(issues(subscribing.post(body)))
                    .as(endpoint)
                    .containsExactly("endpoint-not-allowed Subscription.channel.endpoint");
        }
        var body = subscribing.aSubscription();
        channel(body).put("endpoint", "https://journal.example/hook");
        assertThat(subscribing.post(body).statusCode()).isEqualTo(201);
    }

    @Test
    void a_filter_may_name_the_own_health_centre() {
        for (var filter : List.of(
                "Task?requester:identifier=urn:oid:1.2.752.29.4.19|" + cast.bjorkenHsaId(),
                "Task?requester:identifier=urn:oid:1.2.752.129.2.1.4.1%7C" + cast.bjorkenHsaId())) {
            var body = subscribing.aSubscription();
            filter(filter).accept(body);
            var id = subscribing.subscribed(body);
            assertThat(subscribing.delete(id).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void the_same_twice_is_one() throws Exception {
        var body = subscribing.aSubscription();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> once = () -> subscribing.post(body).statusCode();
            var first = threads.submit(once);
            var second = threads.submit(once);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(issues(subscribing.post(body))).containsExactly("duplicate-subscription Subscription");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void there_is_a_limit_for_each_client() {
        for (var i = 0; i < Subscribe.MOST; i++) subscribing.subscribed(numbered(i));

        assertThat(issues(subscribing.post(numbered(Subscribe.MOST))))
                .containsExactly("too-many-subscriptions Subscription");
        assertThat(new Subscribing(Clinic.bjorken(cast), hook).post(numbered(0)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void turned_off_it_is_silent_and_turned_on_it_shakes_hands_again() {
        var id = subscribing.active();

        var off = subscribing.turn(id, "off");

        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
        assertThat(off.headers().firstValue("ETag")).hasValue("W/\"2\"");
        assertThat(Clinic.json(off).path("status").asText()).isEqualTo("off");
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        assertThat(hook.received()).hasSize(1);

        assertThat(Clinic.json(subscribing.turn(id, "active")).path("status").asText())
                .isEqualTo("requested");
        Subscribing.sendAll();
        assertThat(hook.received()).hasSize(2);
        assertThat(hook.last().told("type")).isEqualTo("handshake");
        assertThat(hook.last().authorization()).as("the secret is kept").isEqualTo("Bearer hemlig");
        assertThat(subscribing.status(id)).isEqualTo("active");
    }

    @Test
    void settings_change_while_it_goes_on() {
        var id = subscribing.active();
        var body = subscribing.aSubscription();
        body.put("id", id).put("reason", "Något annat");
        header("Authorization: Bearer ny").accept(body);
        Subscribing.content(body, "empty");

        var answer = subscribing.put(id, body, "W/\"1\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Clinic.json(answer).path("reason").asText()).isEqualTo("Något annat");
        Sending.received(cast);
        Subscribing.deliverAndSendAll();
        assertThat(hook.last().authorization()).isEqualTo("Bearer ny");
        assertThat(hook.last().told("type")).isEqualTo("event-notification");
        assertThat(hook.last().focuses()).isEmpty();
    }

    @Test
    void a_change_names_its_version_and_keeps_topic_and_endpoint() {
        var id = subscribing.active();
        var body = subscribing.aSubscription();
        body.put("id", id);

        assertThat(issues(subscribing.put(id, body, null))).containsExactly("if-match-missing http.If-Match");
        assertThat(issues(subscribing.put(id, body, "*"))).containsExactly("value-format http.If-Match");
        assertThat(issues(subscribing.put(id, body, "W/\"0\""))).containsExactly("version-stale http.If-Match");
        body.put("criteria", Systems.FEEDBACK_TOPIC);
        assertThat(issues(subscribing.put(id, body, "W/\"1\""))).containsExactly("immutable-element Subscription");
        body.put("criteria", Systems.REFERRAL_TASK_TOPIC);
        channel(body).put("endpoint", "https://journal.example/other");
        assertThat(issues(subscribing.put(id, body, "W/\"1\""))).containsExactly("immutable-element Subscription");
        body.put("id", UUID.randomUUID().toString());
        assertThat(issues(subscribing.put(id, body, "W/\"1\""))).containsExactly("value-not-allowed Subscription.id");
        assertThat(Rows.one("select version from subscription where subscription_id = ?::uuid", id))
                .isEqualTo(1);
    }

    @Test
    void taken_away_it_is_gone_with_its_events() {
        var id = subscribing.active();
        Sending.received(cast);
        Subscribing.deliverAndSendAll();

        assertThat(subscribing.delete(id).statusCode()).isEqualTo(204);

        assertThat(subscribing.delete(id).statusCode()).isEqualTo(404);
        assertThat(clinic.get("/Subscription/" + id).statusCode()).isEqualTo(404);
        assertThat(rows()).isZero();
        assertThat(Rows.count("select 1 from subscription_event where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void others_are_not_there() {
        var id = subscribing.active();
        var sameCentre = Clinic.bjorken(cast);
        var otherCentre = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);
        var otherTown = Clinic.bjorken(Cast.newMunicipality());
        var body = subscribing.aSubscription();
        body.put("id", id);

        for (var other : List.of(sameCentre, otherCentre, otherTown)) {
            var theirs = new Subscribing(other, hook);
            assertThat(other.get("/Subscription/" + id).statusCode()).isEqualTo(404);
            assertThat(theirs.put(id, body, "W/\"1\"").statusCode()).isEqualTo(404);
            assertThat(theirs.delete(id).statusCode()).isEqualTo(404);
            assertThat(other.get("/Subscription/" + id + "/$status").statusCode())
                    .isEqualTo(404);
            assertThat(other.get("/Subscription/" + id + "/$events").statusCode())
                    .isEqualTo(404);
            assertThat(Clinic.json(other.get("/Subscription")).path("total").asInt())
                    .isZero();
            assertThat(Clinic.json(other.get("/Subscription/$status"))
                            .path("total")
                            .asInt())
                    .isZero();
        }
        for (var no : List.of("1", "x".repeat(36), UUID.randomUUID().toString())) {
            assertThat(clinic.get("/Subscription/" + no).statusCode()).isEqualTo(404);
        }
        assertThat(subscribing.status(id)).isEqualTo("active");
    }

    @Test
    void each_letter_of_the_scope_opens_one_thing() {
        var id = subscribing.active();
        var none = "system/Task.rs system/Subscription.";

        assertThat(as(none + "ruds", "POST", "").statusCode()).isEqualTo(403);
        assertThat(as(none + "cuds", "GET", "/" + id).statusCode()).isEqualTo(403);
        assertThat(as(none + "cuds", "GET", "/" + id + "/$status").statusCode()).isEqualTo(403);
        assertThat(as(none + "crds", "PUT", "/" + id).statusCode()).isEqualTo(403);
        assertThat(as(none + "crus", "DELETE", "/" + id).statusCode()).isEqualTo(403);
        assertThat(as(none + "crud", "GET", "").statusCode()).isEqualTo(403);
        assertThat(as(none + "s", "GET", "").statusCode()).isEqualTo(200);
        var blind = as("system/Task.s system/Subscription.crs", "POST", "");
        assertThat(issues(blind))
                .as("who may not read a Task may not hear of it")
                .containsExactly("scope-missing ");
        assertThat(as("system/Task.s system/Subscription.r", "GET", "/" + id + "/$events")
                        .statusCode())
                .isEqualTo(403);
        var nobody = Clinic.send(java.net.http.HttpRequest.newBuilder(
                java.net.URI.create(TestApp.address() + "/fhir/r4/Subscription/" + id)));
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    @Test
    void own_ones_are_searched_by_id_and_status() {
        var active = subscribing.active();
        var requested = subscribing.subscribed(numbered(1));

        assertThat(found("/Subscription")).containsExactly(active, requested);
        assertThat(found("/Subscription?status=active")).containsExactly(active);
        assertThat(found("/Subscription?status=requested,off")).containsExactly(requested);
        assertThat(found("/Subscription?_id=" + active)).containsExactly(active);
        assertThat(found("/Subscription?url=" + hook.address())).containsExactly(active);
        var posted = clinic.search("Subscription", "status=requested");
        assertThat(Clinic.json(posted).path("total").asInt()).isEqualTo(1);
        assertThat(Outbound.faults(posted.body(), R4 + "Bundle")).isEmpty();
        assertThat(issues(clinic.get("/Subscription?colour=red"))).containsExactly("search-parameter http.colour");
    }

    @Test
    void how_it_stands_is_told_by_get_and_post() {
        var active = subscribing.active();
        var requested = subscribing.subscribed(numbered(1));
        Sending.received(cast);
        TestApp.bean(DeliverOutbox.class).run();

        var one = clinic.get("/Subscription/" + active + "/$status");
        var all = clinic.get("/Subscription/$status");
        var some = operation("/Subscription/$status", """
                {"resourceType": "Parameters", "parameter": [{"name": "id", "valueId": "%s"},
                 {"name": "status", "valueCode": "requested"}]}""".formatted(requested));

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(Outbound.faults(one.body(), R4 + "Bundle")).isEmpty();
        assertThat(Clinic.json(one).path("type").asText()).isEqualTo("searchset");
        var told = new Hook.Received("", "", Clinic.json(one));
        assertThat(told.told("type")).isEqualTo("query-status");
        assertThat(told.told("status")).isEqualTo("active");
        assertThat(told.told("events-since-subscription-start")).isEqualTo("1");
        assertThat(told.told("subscription")).isEqualTo(TestApp.address() + "/fhir/r4/Subscription/" + active);
        assertThat(Clinic.json(all).path("total").asInt()).isEqualTo(2);
        assertThat(Clinic.json(some).path("total").asInt()).isEqualTo(1);
        assertThat(some.body()).contains(requested).doesNotContain(active);
        assertThat(operation("/Subscription/" + active + "/$status", "").statusCode())
                .isEqualTo(200);
        assertThat(operation("/Subscription/$status", "{\"resourceType\": \"Task\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(clinic.get("/Subscription/$status?colour=red").statusCode()).isEqualTo(400);
    }

    @Test
    void events_are_fetched_again_by_their_numbers() {
        var id = subscribing.active();
        var first = Sending.received(cast).file().id();
        var second = Sending.received(cast).file().id();
        Sending.received(cast);
        Subscribing.deliverAndSendAll();

        var all = clinic.get("/Subscription/" + id + "/$events");
        var some = events(clinic.get("/Subscription/" + id + "/$events?eventsSinceNumber=1&eventsUntilNumber=2"));
        var posted = operation("/Subscription/" + id + "/$events", """
                {"resourceType": "Parameters", "parameter": [{"name": "eventsSinceNumber", "valueString": "3"},
                 {"name": "content", "valueCode": "empty"}]}""");

        assertThat(Outbound.faults(all.body(), R4 + "Bundle")).isEmpty();
        assertThat(events(all).told("type")).isEqualTo("query-event");
        assertThat(events(all).numbers()).containsExactly("1", "2", "3");
        assertThat(some.numbers()).containsExactly("1", "2");
        assertThat(some.told("events-since-subscription-start")).isEqualTo("3");
        assertThat(some.focuses())
                .containsExactly(
                        TestApp.address() + "/fhir/r4/Task/" + first, TestApp.address() + "/fhir/r4/Task/" + second);
        assertThat(events(posted).numbers()).containsExactly("3");
        assertThat(events(posted).focuses()).isEmpty();
        assertThat(events(clinic.get("/Subscription/" + id + "/$events?eventsSinceNumber=4"))
                        .numbers())
                .isEmpty();
        for (var wrong : List.of("eventsSinceNumber=x", "eventsUntilNumber=-1", "content=full-resource", "a=b")) {
            assertThat(clinic.get("/Subscription/" + id + "/$events?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void notifications_are_valid_in_fhir() {
        subscribing.active();
        Sending.received(cast);
        Subscribing.deliverAndSendAll();

        assertThat(hook.received())
                .hasSize(2)
                .allSatisfy(told -> assertThat(Outbound.faults(told.body().toString(), R4 + "Bundle"))
                        .isEmpty());
    }

    @Test
    void the_capability_statement_tells_what_there_is() {
        var resources =
                Clinic.json(clinic.get("/metadata")).path("rest").path(0).path("resource");
        var subscription = StreamSupport.stream(resources.spliterator(), false)
                .filter(it -> it.path("type").asText().equals("Subscription"))
                .findFirst()
                .orElseThrow();

        assertThat(subscription.path("interaction").findValuesAsText("code"))
                .containsExactly("create", "read", "update", "delete", "search-type");
        assertThat(subscription.path("operation").findValuesAsText("name")).containsExactly("status", "events");
        assertThat(subscription.toString())
                .contains(Systems.REFERRAL_TASK_TOPIC)
                .contains(Systems.FEEDBACK_TOPIC);
    }

    private HttpResponse<String> as(String scopes, String method, String path) {
        var body = subscribing.aSubscription();
        return Clinic.send(java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(TestApp.address() + "/fhir/r4/Subscription" + path))
                .header("Authorization", "Bearer " + clinic.token(scopes))
                .header("Content-Type", "application/fhir+json")
                .method(
                        method,
                        method.startsWith("P") ? BodyPublishers.ofString(body.toString()) : BodyPublishers.noBody()));
    }

    private HttpResponse<String> operation(String path, String body) {
        return Clinic.send(
                clinic.to(path).header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(body)));
    }

    private List<String> found(String path) {
        var found = new ArrayList<String>();
        for (var entry : Clinic.json(clinic.get(path)).path("entry")) {
            found.add(entry.path("resource").path("id").asText());
        }
        return found;
    }

    private static Hook.Received events(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Hook.Received("", "", Clinic.json(answer));
    }

    private ObjectNode numbered(int number) {
        var body = subscribing.aSubscription();
        channel(body).put("endpoint", "https://journal.example/hook/" + number);
        return body;
    }

    private int rows() {
        return Rows.count("select 1 from subscription where municipality_id = ?", cast.municipalityId());
    }

    private static ObjectNode channel(JsonNode body) {
        return (ObjectNode) body.path("channel");
    }

    private static Consumer<ObjectNode> header(String text) {
        return body -> {
            var headers = (ArrayNode) channel(body).path("header");
            headers.removeAll();
            headers.add(text);
        };
    }

    private static Consumer<ObjectNode> heartbeat(int seconds) {
        return body -> Subscribing.extend(body, "backport-heartbeat-period", "valueUnsignedInt", seconds);
    }

    private static Consumer<ObjectNode> filter(String text) {
        return body -> body.withObject("/_criteria")
                .withArray("extension")
                .addObject()
                .put("url", Backport.FILTER)
                .put("valueString", text);
    }

    /** Error code and place of each. */
    private static List<String> issues(HttpResponse<String> answer) {
        var found = new ArrayList<String>();
        for (var issue : Clinic.json(answer).path("issue")) {
            found.add(issue.path("details").path("coding").path(0).path("code").asText() + " "
                    + issue.path("expression").path(0).asText());
        }
        return found;
    }
}
