package se.lotsen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.subscription.SendNotifications;

/** A record system that subscribes, as the outside sees it. */
public final class Subscribing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRUCTURE = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private final Clinic clinic;
    private final Hook hook;

    /** A record system and its endpoint. */
    public Subscribing(Clinic clinic, Hook hook) {
        this.clinic = clinic;
        this.hook = hook;
    }

    /** A new record system of VC Björken. */
    public static Subscribing aRecordSystem(Cast cast, Hook hook) {
        return new Subscribing(Clinic.bjorken(cast), hook);
    }

    /** What a record system posts, to be changed as the test wants. */
    public ObjectNode aSubscription() {
        var text = """
                {"resourceType": "Subscription",
                 "meta": {"profile": ["%1$sbackport-subscription"]},
                 "status": "requested",
                 "reason": "Följa remisser",
                 "criteria": "https://lotsen.example/fhir/SubscriptionTopic/referral-task",
                 "channel": {"type": "rest-hook", "endpoint": "%2$s", "payload": "application/fhir+json",
                             "_payload": {"extension": [{"url": "%1$sbackport-payload-content", "valueCode": "id-only"}]},
                             "header": ["Authorization: Bearer hemlig"]}}
                """.formatted(STRUCTURE, hook.address());
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds an extension of the channel. */
    public static void extend(JsonNode subscription, String name, String value, int number) {
        ((ObjectNode) subscription.path("channel"))
                .withArray("extension")
                .addObject()
                .put("url", STRUCTURE + name)
                .put(value, number);
    }

    /** Asks how much a notification tells. */
    public static void content(JsonNode subscription, String code) {
        ((ObjectNode) subscription
                        .path("channel")
                        .path("_payload")
                        .path("extension")
                        .path(0))
                .put("valueCode", code);
    }

    /** Creates. */
    public HttpResponse<String> post(JsonNode body) {
        return post(body.toString());
    }

    /** Creates, with any body. */
    public HttpResponse<String> post(String body) {
        return Clinic.send(clinic.to("/Subscription")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Changes, naming a version or none. */
    public HttpResponse<String> put(String id, JsonNode body, @Nullable String ifMatch) {
        var request = clinic.to("/Subscription/" + id).header("Content-Type", "application/fhir+json");
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return Clinic.send(request.PUT(BodyPublishers.ofString(body.toString())));
    }

    /** The same with another status, by the version that it has now. */
    public HttpResponse<String> turn(String id, String status) {
        var now = clinic.get("/Subscription/" + id);
        var body = (ObjectNode) Clinic.json(now);
        body.put("status", status);
        return put(id, body, now.headers().firstValue("ETag").orElseThrow());
    }

    /** Takes away, as it is now. */
    public HttpResponse<String> delete(String id) {
        var version = clinic.get("/Subscription/" + id).headers().firstValue("ETag").orElse("W/\"0\"");
        return Clinic.send(clinic.to("/Subscription/" + id).header("If-Match", version).DELETE());
    }

    /** Logical id of a new subscription. */
    public String subscribed(JsonNode body) {
        var answer = post(body);
        if (answer.statusCode() != 201) throw new AssertionError(answer.body());
        return Clinic.json(answer).path("id").asText();
    }

    /** Logical id of a new subscription to how referrals go. */
    public String subscribed() {
        return subscribed(aSubscription());
    }

    /** Logical id of a subscription that is active. */
    public String active() {
        var id = subscribed();
        sendAll();
        return id;
    }

    /** Its status as read. */
    public String status(String id) {
        return Clinic.json(clinic.get("/Subscription/" + id)).path("status").asText();
    }

    /** Sends what is due and waits until every endpoint has answered or has been given up. */
    public static void sendAll() {
        for (var sending : TestApp.bean(SendNotifications.class).start()) {
            try {
                sending.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What has changed is numbered and sent. */
    public static void deliverAndSendAll() {
        TestApp.bean(DeliverOutbox.class).run();
        sendAll();
    }
}
