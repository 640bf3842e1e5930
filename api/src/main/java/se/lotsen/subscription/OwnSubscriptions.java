package se.lotsen.subscription;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** Shows a record system its own subscriptions and their events. Anyone else's is missing, also another client's of the same health centre. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class OwnSubscriptions {

    /** Events that are shown at once. */
    public static final int MOST_EVENTS = 1000;

    private final SubscriptionRows rows;
    private final Clock clock;

    OwnSubscriptions(SubscriptionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One. */
    public Subscription read(UUID subscriptionId, Actor actor) {
        return own(rows.one(actor.municipalityId(), subscriptionId), actor).at(clock.instant());
    }

    /** All, oldest first. */
    public List<Subscription> all(Actor actor) {
        var now = clock.instant();
        return rows.ofClient(actor.municipalityId(), actor.id()).stream()
                .map(row -> row.at(now))
                .toList();
    }

    /** Its events from one number to another, both included, oldest first; {@link #MOST_EVENTS} at most, and not older than 30 days. */
    public List<Event> events(UUID subscriptionId, long since, long until, Actor actor) {
        var row = own(rows.one(actor.municipalityId(), subscriptionId), actor);
        return rows.events(actor.municipalityId(), row.subscriptionId(), since - 1, until, MOST_EVENTS).stream()
                .map(EventRow::event)
                .toList();
    }

    SubscriptionRow forUpdate(UUID subscriptionId, Actor actor) {
        return own(rows.lock(actor.municipalityId(), subscriptionId), actor);
    }

    private static SubscriptionRow own(Optional<SubscriptionRow> found, Actor actor) {
        return found.filter(
                        row -> row.clientId().equals(actor.id()) && row.unitId().equals(actor.unitId()))
                .orElseThrow(() -> new Missing("subscription"));
    }
}
