package se.lotsen.subscription;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.sender.Clients;
import se.lotsen.subscription.Subscription.Settings;

/** A record system asks to be told. It is told nothing before its endpoint has answered a handshake. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class Subscribe {

    /** How many subscriptions one record system may have. */
    public static final int MOST = 20;

    private final NewSubscriptions subscriptions;
    private final Clients clients;

    Subscribe(NewSubscriptions subscriptions, Clients clients) {
        this.subscriptions = subscriptions;
        this.clients = clients;
    }

    /**
     * A wish.
     *
     * @param base where FHIR answers the one who asks, without a slash at the end
     */
    public record Command(Topic topic, String endpoint, Settings settings, String base) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; the handshake is on its way. */
        record Requested(Subscription subscription) implements Outcome {}

        /** The endpoint is not an https address on one of the hosts that the record system is registered with. */
        record EndpointNotAllowed() implements Outcome {}

        /** It already has one about the same to the same endpoint. */
        record AlreadyThere(UUID subscriptionId) implements Outcome {}

        /** It has {@link #MOST} already. */
        record TooMany() implements Outcome {}
    }

    /** Keeps the wish. */
    public Outcome subscribe(Command c, Actor actor) {
        var client =
                clients.forUpdate(actor.id(), actor).filter(it -> it.unitId().equals(actor.requireUnitId()));
        return client.isEmpty() ? new Outcome.EndpointNotAllowed() : subscriptions.add(c, client.get(), false, actor);
    }
}
