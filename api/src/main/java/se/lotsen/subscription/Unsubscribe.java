package se.lotsen.subscription;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Stale;

/** A record system takes its subscription away, with its events. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class Unsubscribe {

    private final SubscriptionRows rows;
    private final OwnSubscriptions own;

    Unsubscribe(SubscriptionRows rows, OwnSubscriptions own) {
        this.rows = rows;
        this.own = own;
    }

    /** Takes it away. Missing when it is not the record system's own, stale when it has changed since it was read. */
    public void unsubscribe(UUID subscriptionId, int version, Actor actor) {
        var row = own.forUpdate(subscriptionId, actor);
        if (row.version() != version) throw new Stale("subscription");
        rows.deleteEvents(actor.municipalityId(), row.subscriptionId());
        rows.delete(actor.municipalityId(), row.subscriptionId());
    }
}
