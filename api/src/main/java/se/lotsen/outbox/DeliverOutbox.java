package se.lotsen.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;

/** Delivers all that is due in every municipality, oldest first. A job calls it every second. */
@Singleton
public class DeliverOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverOutbox.class);

    private final OutboxRows rows;
    private final DeliverOne one;
    private final Clock clock;

    DeliverOutbox(OutboxRows rows, DeliverOne one, Clock clock) {
        this.rows = rows;
        this.one = one;
        this.clock = clock;
    }

    /** Returns how many messages were delivered. */
    public int run() {
        var delivered = 0;
        for (var municipalityId : rows.municipalitiesWithDue(clock.instant())) {
            var actor = Actor.system(municipalityId, "outbox");
            for (var id : one.due(actor)) {
                if (deliver(id, actor)) delivered++;
            }
        }
        return delivered;
    }

    private boolean deliver(UUID id, Actor actor) {
        try {
            return one.deliver(id, actor);
        } catch (RuntimeException e) {
            var why = WhyFailed.told(e);
            LOG.warn("message {} was not delivered: {}", id, why);
            one.postpone(id, why, actor);
            return false;
        }
    }
}
