package se.lotsen.subscription;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.sender.AllowedEndpoints;
import se.lotsen.sender.Clients;
import se.lotsen.shared.Ids;
import se.lotsen.subscription.Subscription.Settings;
import se.lotsen.subscription.Subscription.Status;

/** A record system asks to be told. It is told nothing before its endpoint has answered a handshake. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class Subscribe {

    /** How many subscriptions one record system may have. */
    public static final int MOST = 20;

    private final SubscriptionRows rows;
    private final Clients clients;
    private final AllowedEndpoints endpoints;
    private final Clock clock;

    Subscribe(SubscriptionRows rows, Clients clients, AllowedEndpoints endpoints, Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.endpoints = endpoints;
        this.clock = clock;
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
        var client = clients.forUpdate(actor.id(), actor);
        if (client.isEmpty() || !endpoints.isAllowed(c.endpoint(), client.get().notifyHosts())) {
            return new Outcome.EndpointNotAllowed();
        }
        var own = rows.ofClient(actor.municipalityId(), actor.id());
        var same = own.stream()
                .filter(row -> row.topic() == c.topic() && row.endpoint().equals(c.endpoint()))
                .findFirst();
        if (same.isPresent()) return new Outcome.AlreadyThere(same.get().subscriptionId());
        if (own.size() >= MOST) return new Outcome.TooMany();
        return new Outcome.Requested(rows.save(row(c, actor)).at(clock.instant()));
    }

    private SubscriptionRow row(Command c, Actor actor) {
        var now = clock.instant();
        var s = c.settings();
        return new SubscriptionRow(
                actor.municipalityId(),
                Ids.next(),
                actor.id(),
                actor.requireUnitId(),
                c.topic(),
                s.reason(),
                c.endpoint(),
                s.headers().toArray(String[]::new),
                s.content(),
                s.heartbeatSeconds(),
                s.timeoutSeconds(),
                s.maxCount(),
                s.endsAt(),
                c.base(),
                Status.REQUESTED,
                null,
                now,
                0,
                0,
                0,
                0,
                null,
                now,
                null);
    }
}
