package se.lotsen.subscription;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** An administrator takes a record system's subscription away, with its events. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class RemoveSubscription {

    private final SubscriptionRows rows;

    RemoveSubscription(SubscriptionRows rows) {
        this.rows = rows;
    }

    /** Takes it away. Missing when it is not that record system's. */
    public void remove(String clientId, UUID subscriptionId, Actor actor) {
        if (rows.lock(actor.municipalityId(), subscriptionId)
                .filter(row -> row.clientId().equals(clientId))
                .isEmpty()) {
            throw new Missing("subscription");
        }
        rows.deleteEvents(actor.municipalityId(), subscriptionId);
        rows.delete(actor.municipalityId(), subscriptionId);
    }
}
