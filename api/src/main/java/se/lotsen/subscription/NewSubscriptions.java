package se.lotsen.subscription;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Seal;
import se.lotsen.sender.AllowedEndpoints;
import se.lotsen.sender.Clients;
import se.lotsen.shared.Ids;
import se.lotsen.subscription.Subscribe.Outcome;
import se.lotsen.subscription.Subscription.Status;

/** Adds a subscription, by the same rules whether the record system asks for it or its municipality does on its behalf. */
@Singleton
final class NewSubscriptions {

    private final SubscriptionRows rows;
    private final AllowedEndpoints endpoints;
    private final Seal seal;
    private final Clock clock;

    NewSubscriptions(SubscriptionRows rows, AllowedEndpoints endpoints, Seal seal, Clock clock) {
        this.rows = rows;
        this.endpoints = endpoints;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Adds one, to be shaken hands with at once.
     *
     * @param client locked by the caller, so that two at the same time are counted
     */
    Outcome add(Subscribe.Command c, Clients.Client client, boolean byMunicipality, Actor actor) {
        if (!endpoints.isAllowed(c.endpoint(), client.notifyHosts())) return new Outcome.EndpointNotAllowed();
        var own = rows.ofClient(actor.municipalityId(), client.id());
        var same = own.stream()
                .filter(row -> row.topic() == c.topic() && row.endpoint().equals(c.endpoint()))
                .findFirst();
        if (same.isPresent()) return new Outcome.AlreadyThere(same.get().subscriptionId());
        if (own.size() >= Subscribe.MOST) return new Outcome.TooMany();
        return new Outcome.Requested(
                rows.save(row(c, client, byMunicipality, actor)).at(clock.instant()));
    }

    private SubscriptionRow row(Subscribe.Command c, Clients.Client client, boolean byMunicipality, Actor actor) {
        var id = Ids.next();
        var now = clock.instant();
        var s = c.settings();
        return new SubscriptionRow(
                actor.municipalityId(),
                id,
                client.id(),
                client.unitId(),
                c.topic(),
                s.reason(),
                c.endpoint(),
                s.headers().sealed(seal, actor.municipalityId(), id),
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
                null,
                byMunicipality,
                null,
                null,
                null);
    }
}
