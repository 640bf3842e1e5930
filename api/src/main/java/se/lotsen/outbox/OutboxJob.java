package se.lotsen.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import se.lotsen.jobs.Job;

/** Delivers the outbox every second. */
@Singleton
final class OutboxJob implements Job {

    private final DeliverOutbox outbox;

    OutboxJob(DeliverOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "deliver-outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        var _ = outbox.run();
    }
}
