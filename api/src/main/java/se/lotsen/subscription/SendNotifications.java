package se.lotsen.subscription;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;

/**
 * Sends all that is due in every municipality, to every endpoint in a thread of its own: a slow or dead one holds up nobody but itself. A job
 * calls it every second and does not wait.
 */
@Singleton
public class SendNotifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotifications.class);

    private final SubscriptionRows rows;
    private final NotifySubscriber one;
    private final WritesNotifications writer;
    private final Endpoint endpoint;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SendNotifications(
            SubscriptionRows rows, NotifySubscriber one, WritesNotifications writer, Endpoint endpoint, Clock clock) {
        this.rows = rows;
        this.one = one;
        this.writer = writer;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** Begins to send what is due, and returns what has begun. */
    public List<Future<?>> start() {
        var started = new ArrayList<Future<?>>();
        for (var municipalityId : rows.municipalitiesWithDue(clock.instant())) {
            var actor = Actor.system(municipalityId, "send-notifications");
            for (var id : one.due(actor)) start(id, actor, started);
        }
        return started;
    }

    private void start(UUID subscriptionId, Actor actor, List<Future<?>> started) {
        try {
            one.claim(subscriptionId, actor)
                    .ifPresent(notification -> started.add(threads.submit(() -> send(notification, actor))));
        } catch (RuntimeException e) {
            LOG.warn("subscription {} could not be claimed", subscriptionId, e);
        }
    }

    private void send(Notification notification, Actor actor) {
        try {
            switch (attempt(notification)) {
                case Endpoint.Answer.Taken _ -> one.sent(notification, actor);
                case Endpoint.Answer.Failed(var error) -> one.failed(notification, error, actor);
            }
        } catch (RuntimeException e) {
            // The claim runs out, and then it is tried again.
            LOG.warn(
                    "what came of subscription {} was not kept",
                    notification.subscription().id(),
                    e);
        }
    }

    private Endpoint.Answer attempt(Notification notification) {
        var subscription = notification.subscription();
        try {
            var body = writer.write(notification);
            return endpoint.post(
                    subscription.endpoint(),
                    notification.headers().lines(),
                    subscription.settings().timeoutSeconds(),
                    body);
        } catch (RuntimeException e) {
            LOG.error("subscription {} could not be notified", subscription.id(), e);
            return new Endpoint.Answer.Failed("The notification could not be made.");
        }
    }

    @PreDestroy
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
