package se.lotsen.subscription;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.sender.Clients;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Subscription.Settings;

/** An administrator subscribes on a record system's behalf, when that system cannot ask by itself. It is the record system's own from then on. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ProvisionSubscription {

    /** Why, as the record system reads it. */
    static final String REASON = "Upplagd av kommunen";

    private static final int TIMEOUT_SECONDS = 10;
    private static final int MOST_EVENTS = 20;
    private static final int LONGEST_ENDPOINT = 1000;

    private final NewSubscriptions subscriptions;
    private final Clients clients;

    ProvisionSubscription(NewSubscriptions subscriptions, Clients clients) {
        this.subscriptions = subscriptions;
        this.clients = clients;
    }

    /**
     * What was chosen and typed.
     *
     * @param heartbeatSeconds 60 to 86400, or null for none
     * @param header {@code Name: value} with the endpoint's own secret; may be empty
     * @param base where FHIR answers, without a slash at the end
     */
    public record Command(
            String clientId,
            Topic topic,
            String endpoint,
            Content content,
            @Nullable Integer heartbeatSeconds,
            SecretHeaders header,
            String base) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; the handshake is on its way. */
        record Provisioned() implements Outcome {}

        /** Something has to be put right; nothing is kept. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Subscribes. Missing when the record system is not here, or is closed. */
    public Outcome provision(Command c, Actor actor) {
        var client = clients.forUpdate(c.clientId(), actor).orElseThrow(() -> new Missing("connection"));
        var errors = new ArrayList<FieldError>();
        if (!c.header().lines().stream().allMatch(SecretHeaders::isHeader)) {
            errors.add(new FieldError("header", "subscription.header.form"));
        }
        if (c.endpoint().length() > LONGEST_ENDPOINT)
            errors.add(new FieldError("endpoint", "subscription.endpoint.long"));
        if (!client.scopes().allow("Subscription", 'c')
                || !client.scopes().allow(c.topic().resource(), 'r')) {
            errors.add(new FieldError("topic", "subscription.topic.scopes"));
        }
        if (!errors.isEmpty()) return new Outcome.Refused(List.copyOf(errors));
        var settings =
                new Settings(REASON, c.header(), c.content(), c.heartbeatSeconds(), TIMEOUT_SECONDS, MOST_EVENTS, null);
        var wish = new Subscribe.Command(c.topic(), c.endpoint(), settings, c.base());
        return switch (subscriptions.add(wish, client, true, actor)) {
            case Subscribe.Outcome.Requested _ -> new Outcome.Provisioned();
            case Subscribe.Outcome.EndpointNotAllowed _ -> refused("subscription.endpoint.notAllowed");
            case Subscribe.Outcome.AlreadyThere _ -> refused("subscription.endpoint.taken");
            case Subscribe.Outcome.TooMany _ -> refused("subscription.endpoint.tooMany");
        };
    }

    private static Outcome refused(String why) {
        return new Outcome.Refused(List.of(new FieldError("endpoint", why)));
    }
}
