package se.lotsen.subscription;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.outbox.Outbox;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.WhenChanged;

/** Puts a change in the outbox, in its own transaction, when anyone subscribes to it. */
@Singleton
final class TellSubscribers implements WhenChanged {

    private final SubscriptionRows rows;
    private final Outbox outbox;

    TellSubscribers(SubscriptionRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    public void changed(ReferralFile file, @Nullable UUID reportId, Actor actor) {
        if (!rows.isHeard(actor.municipalityId(), file.senderUnitId())) return;
        outbox.put(actor, NumberEvents.TOPIC, file.id(), new NumberEvents.Change(file.senderUnitId(), reportId));
    }
}
