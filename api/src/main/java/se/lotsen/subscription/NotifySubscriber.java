package se.lotsen.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Seal;
import se.lotsen.access.UseCase;
import se.lotsen.sender.AllowedEndpoints;
import se.lotsen.sender.Clients;
import se.lotsen.subscription.Notification.Kind;
import se.lotsen.subscription.Subscription.Status;

/**
 * Decides what one subscriber is sent next, and keeps what came of it. Between the two nothing is locked: a claim that runs out, because the
 * node died, is simply made again, so that an event may come twice and never not at all. An id tells nothing about a person; the read that it
 * leads to is logged.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class NotifySubscriber {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration GIVES_UP_AFTER = Duration.ofHours(24);
    private static final Duration CLAIM_BEYOND_TIMEOUT = Duration.ofSeconds(60);

    private final SubscriptionRows rows;
    private final Clients clients;
    private final AllowedEndpoints endpoints;
    private final Seal seal;
    private final Clock clock;

    NotifySubscriber(SubscriptionRows rows, Clients clients, AllowedEndpoints endpoints, Seal seal, Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.endpoints = endpoints;
        this.seal = seal;
        this.clock = clock;
    }

    /** Ids of the subscriptions that have something to hear, and that nobody is sending to. */
    public List<UUID> due(Actor actor) {
        return rows.due(actor.municipalityId(), clock.instant());
    }

    /** What to send now, for the caller alone until the claim runs out. Empty when there is nothing to send, or nobody who may have it. */
    public Optional<Notification> claim(UUID subscriptionId, Actor actor) {
        var now = clock.instant();
        var municipalityId = actor.municipalityId();
        var found = rows.lockDue(municipalityId, subscriptionId, now);
        if (found.isEmpty()) return Optional.empty();
        var row = found.get();
        if (row.isOver(now)) {
            rows.stop(municipalityId, subscriptionId, Status.OFF, null, now);
            return Optional.empty();
        }
        var why = forbidden(row, actor);
        if (why != null) {
            rows.stop(municipalityId, subscriptionId, Status.ERROR, why, now);
            return Optional.empty();
        }
        var headers = SecretHeaders.opened(row.sealedHeaders(), seal, municipalityId, subscriptionId);
        if (headers.isEmpty()) {
            rows.stop(
                    municipalityId,
                    subscriptionId,
                    Status.ERROR,
                    "The headers cannot be read any more. Send them again.",
                    now);
            return Optional.empty();
        }
        var notification = next(row, headers.get(), now, actor);
        if (notification.isEmpty()) {
            rows.rest(municipalityId, subscriptionId);
        } else {
            var until = now.plusSeconds(row.timeoutSeconds()).plus(CLAIM_BEYOND_TIMEOUT);
            rows.claim(municipalityId, subscriptionId, until);
        }
        return notification;
    }

    /** The endpoint answered 2xx. */
    public void sent(Notification notification, Actor actor) {
        stillThe(notification, actor)
                .ifPresent(row ->
                        rows.sent(actor.municipalityId(), row.subscriptionId(), notification.upTo(), clock.instant()));
    }

    /**
     * It did not. It is tried again after 2, 4, 8 … seconds, at most an hour, and given up when a day has gone without an answer; a
     * handshake too.
     *
     * @param error what went wrong, in English and without anything that the endpoint said
     */
    public void failed(Notification notification, String error, Actor actor) {
        stillThe(notification, actor).ifPresent(row -> {
            var now = clock.instant();
            var since = row.failingSince() == null ? now : row.failingSince();
            if (!since.plus(GIVES_UP_AFTER).isAfter(now)) {
                rows.stop(actor.municipalityId(), row.subscriptionId(), Status.ERROR, error, now);
            } else {
                var next = now.plus(waitAfter(row.failures() + 1));
                rows.failed(actor.municipalityId(), row.subscriptionId(), since, next, error, now);
            }
        });
    }

    static Duration waitAfter(int failures) {
        var wait = Duration.ofSeconds(1L << Math.min(failures, 12));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Optional<Notification> next(SubscriptionRow row, SecretHeaders headers, Instant now, Actor actor) {
        var subscription = row.at(now);
        if (row.status() == Status.REQUESTED) {
            return Optional.of(new Notification(Kind.HANDSHAKE, subscription, List.of(), headers));
        }
        var events = rows
                .events(
                        actor.municipalityId(),
                        row.subscriptionId(),
                        row.toldNumber(),
                        row.lastNumber(),
                        row.maxCount())
                .stream()
                .map(EventRow::event)
                .toList();
        if (!events.isEmpty()) return Optional.of(new Notification(Kind.EVENTS, subscription, events, headers));
        if (row.heartbeatSeconds() == null) return Optional.empty();
        return Optional.of(new Notification(Kind.HEARTBEAT, subscription, events, headers));
    }

    /** Why the subscriber may not be told now, or null. */
    private @Nullable String forbidden(SubscriptionRow row, Actor actor) {
        var found = clients.find(row.clientId(), actor);
        if (found.isEmpty()) return "The client is no longer active.";
        var client = found.get();
        if (!client.unitId().equals(row.unitId())) return "The client belongs to another health centre now.";
        var maySubscribe = client.scopes().allow("Subscription", 'c');
        var mayRead = client.scopes().allow(row.topic().resource(), 'r');
        if (!maySubscribe || !mayRead) return "The client no longer holds the scopes.";
        return endpoints.isAllowed(row.endpoint(), client.notifyHosts())
                ? null
                : "The endpoint is no longer on the client's list.";
    }

    /** The row, unless the subscriber has changed what it wants meanwhile: then what was sent says nothing about the new wish. */
    private Optional<SubscriptionRow> stillThe(Notification notification, Actor actor) {
        return rows.lock(actor.municipalityId(), notification.subscription().id())
                .filter(row -> row.version() == notification.subscription().version());
    }
}
