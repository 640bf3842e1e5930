package se.lotsen.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.subscription.Subscription.Status;

/** View: a record system's subscriptions and how they go, for its municipality's administrator. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ShowSubscriptions {

    private final SubscriptionRows rows;
    private final Clock clock;

    ShowSubscriptions(SubscriptionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One.
     *
     * @param byMunicipality false when the record system has made it itself
     * @param hasSecret true when headers are sent along
     * @param lastSentAt when the endpoint last took something, or null
     * @param lastError what last went wrong, in English and about the connection only, or null
     * @param lastErrorAt when that was
     * @param isFailing true while it is tried again
     * @param waiting events that it has not taken yet
     */
    public record Shown(
            Subscription subscription,
            boolean byMunicipality,
            boolean hasSecret,
            @Nullable Instant lastSentAt,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt,
            boolean isFailing,
            long waiting) {

        /** True when a new handshake could bring it further. */
        public boolean canStart() {
            return isFailing || subscription.status() == Status.ERROR || subscription.status() == Status.OFF;
        }
    }

    /** Those of a record system, oldest first; none when it is not here. */
    public List<Shown> of(String clientId, Actor actor) {
        var now = clock.instant();
        return rows.ofClient(actor.municipalityId(), clientId).stream()
                .map(row -> new Shown(
                        row.at(now),
                        row.byMunicipality(),
                        row.sealedHeaders().length > 0,
                        row.lastSentAt(),
                        row.lastError(),
                        row.lastErrorAt(),
                        row.failures() > 0,
                        row.lastNumber() - row.toldNumber()))
                .toList();
    }
}
