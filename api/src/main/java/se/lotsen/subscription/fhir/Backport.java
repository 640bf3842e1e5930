package se.lotsen.subscription.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import se.lotsen.profiles.Systems;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Subscription.Status;
import se.lotsen.subscription.Topic;

/** The names that the Subscriptions R5 Backport and our topics have in FHIR. */
final class Backport {

    private static final String STRUCTURE = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    static final String SUBSCRIPTION_PROFILE = STRUCTURE + "backport-subscription";
    static final String STATUS_PROFILE = STRUCTURE + "backport-subscription-status-r4";
    static final String NOTIFICATION_PROFILE = STRUCTURE + "backport-subscription-notification-r4";
    static final String FILTER = STRUCTURE + "backport-filter-criteria";
    static final String CONTENT = STRUCTURE + "backport-payload-content";
    static final String HEARTBEAT = STRUCTURE + "backport-heartbeat-period";
    static final String TIMEOUT = STRUCTURE + "backport-timeout";
    static final String MAX_COUNT = STRUCTURE + "backport-max-count";

    private Backport() {}

    static String url(Topic topic) {
        return switch (topic) {
            case REFERRAL_TASK -> Systems.REFERRAL_TASK_TOPIC;
            case FEEDBACK -> Systems.FEEDBACK_TOPIC;
        };
    }

    static Optional<Topic> topic(String url) {
        return Stream.of(Topic.values()).filter(topic -> url(topic).equals(url)).findFirst();
    }

    static String code(Status status) {
        return switch (status) {
            case REQUESTED -> "requested";
            case ACTIVE -> "active";
            case ERROR -> "error";
            case OFF -> "off";
        };
    }

    static String code(Content content) {
        return switch (content) {
            case EMPTY -> "empty";
            case ID_ONLY -> "id-only";
        };
    }

    static Optional<Content> content(String code) {
        return Stream.of(Content.values())
                .filter(content -> code(content).equals(code))
                .findFirst();
    }
}
