package se.lotsen.subscription;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** An administrator starts a record system's subscription again, from a new handshake, when what stopped it is mended. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class StartSubscription {

    private final SubscriptionRows rows;
    private final Clock clock;

    StartSubscription(SubscriptionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Starts it. Missing when it is not that record system's. */
    public void start(String clientId, UUID subscriptionId, Actor actor) {
        if (rows.lock(actor.municipalityId(), subscriptionId)
                .filter(row -> row.clientId().equals(clientId))
                .isEmpty()) {
            throw new Missing("subscription");
        }
        rows.start(actor.municipalityId(), subscriptionId, clock.instant());
    }
}
