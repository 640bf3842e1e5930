package se.lotsen.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Seal;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Stale;
import se.lotsen.subscription.Subscription.Settings;
import se.lotsen.subscription.Subscription.Status;

/** A record system turns its subscription off or on again, or changes how it is told. What it is about and where to stays. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class ChangeSubscription {

    private final SubscriptionRows rows;
    private final OwnSubscriptions own;
    private final Seal seal;
    private final Clock clock;

    ChangeSubscription(SubscriptionRows rows, OwnSubscriptions own, Seal seal, Clock clock) {
        this.rows = rows;
        this.own = own;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A change.
     *
     * @param version the version that the record system has read
     * @param on false turns it off; true turns it on, with a new handshake unless it is being sent to already
     * @param settings with no headers, those from before are kept
     */
    public record Command(
            UUID subscriptionId, int version, Topic topic, String endpoint, boolean on, Settings settings) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** As it is now. */
        record Changed(Subscription subscription) implements Outcome {}

        /** The topic or the endpoint is another: that is another subscription. */
        record AnotherSubscription() implements Outcome {}
    }

    /** Changes it. Missing when it is not the record system's own, stale when it has changed since it was read. */
    public Outcome change(Command c, Actor actor) {
        var row = own.forUpdate(c.subscriptionId(), actor);
        if (row.version() != c.version()) throw new Stale("subscription");
        if (row.topic() != c.topic() || !row.endpoint().equals(c.endpoint())) return new Outcome.AnotherSubscription();
        var now = clock.instant();
        return new Outcome.Changed(rows.update(next(row, c, now)).at(now));
    }

    private SubscriptionRow next(SubscriptionRow row, Command c, Instant now) {
        var s = c.settings();
        var goesOn = c.on() && row.status() == Status.ACTIVE && !row.isOver(now);
        var status = !c.on() ? Status.OFF : goesOn ? Status.ACTIVE : Status.REQUESTED;
        return new SubscriptionRow(
                row.municipalityId(),
                row.subscriptionId(),
                row.clientId(),
                row.unitId(),
                row.topic(),
                s.reason(),
                row.endpoint(),
                s.headers().isEmpty()
                        ? row.sealedHeaders()
                        : s.headers().sealed(seal, row.municipalityId(), row.subscriptionId()),
                s.content(),
                s.heartbeatSeconds(),
                s.timeoutSeconds(),
                s.maxCount(),
                s.endsAt(),
                row.base(),
                status,
                null,
                now,
                row.version() + 1,
                row.lastNumber(),
                row.toldNumber(),
                0,
                null,
                c.on() ? now : null,
                null,
                row.byMunicipality(),
                row.lastSentAt(),
                row.lastError(),
                row.lastErrorAt());
    }
}
