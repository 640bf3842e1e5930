package se.lotsen.subscription.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.fhir.Fhir;
import se.lotsen.subscription.Event;
import se.lotsen.subscription.Notification;
import se.lotsen.subscription.SecretHeaders;
import se.lotsen.subscription.Subscription;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Subscription.Status;
import se.lotsen.subscription.Topic;
import se.lotsen.testing.Written;

/** What a subscriber gets, as the product writes it. */
class SubscriptionExamplesTest {

    private static final UUID ID = UUID.fromString("0193f000-0000-7000-8000-000000000040");
    private static final UUID TASK = UUID.fromString("0193f000-0000-7000-8000-000000000001");

    @Test
    void the_subscription_as_it_is_read() {
        Written.assertIs("outbound", "subscription", SubscriptionToFhir.write(subscription(Status.ACTIVE, null, 2)));
    }

    @Test
    void the_notification_of_each_kind() {
        notify(
                "handshake",
                new Notification(
                        Notification.Kind.HANDSHAKE,
                        subscription(Status.REQUESTED, null, 0),
                        List.of(),
                        SecretHeaders.NONE));
        notify(
                "heartbeat",
                new Notification(
                        Notification.Kind.HEARTBEAT,
                        subscription(Status.ACTIVE, null, 2),
                        List.of(),
                        SecretHeaders.NONE));
        notify(
                "event",
                new Notification(
                        Notification.Kind.EVENTS,
                        subscription(Status.ACTIVE, null, 2),
                        List.of(event(2, TASK)),
                        SecretHeaders.NONE));
        notify(
                "event-protected-identity",
                new Notification(
                        Notification.Kind.EVENTS,
                        subscription(Status.ACTIVE, null, 3),
                        List.of(event(3, null)),
                        SecretHeaders.NONE));
    }

    @Test
    void how_it_stands_when_the_endpoint_has_not_answered_for_a_day() {
        var failed = subscription(Status.ERROR, "The endpoint has not answered 2xx for a day.", 7);
        Written.assertIs(
                "outbound",
                "subscription-status",
                fixed(Written.json(StatusToFhir.status(failed, "query-status", 7, List.of()))));
    }

    private static void notify(String name, Notification notification) {
        var sent = new String(new StatusToFhir().write(notification), StandardCharsets.UTF_8);
        var bundle = Fhir.r4().newJsonParser().parseResource(Bundle.class, sent);
        Written.assertIs("outbound", "notification-" + name, fixed(Written.json(bundle)));
    }

    private static String fixed(String json) {
        return Written.withFixedIds(json, Set.of(ID.toString(), TASK.toString()));
    }

    private static Event event(long number, @Nullable UUID focus) {
        return new Event(number, focus, Instant.parse("2026-11-23T08:12:00.120Z"));
    }

    private static Subscription subscription(Status status, @Nullable String error, long lastNumber) {
        return new Subscription(
                ID,
                Topic.REFERRAL_TASK,
                "https://journal.example/lotsen",
                new Subscription.Settings(
                        "Follow our referrals", SecretHeaders.NONE, Content.ID_ONLY, 3600, 10, 20, null),
                "https://lotsen.example/fhir/r4",
                status,
                error,
                null,
                Instant.parse("2026-11-20T08:00:05Z"),
                1,
                lastNumber);
    }
}
