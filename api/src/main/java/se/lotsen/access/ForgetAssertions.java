package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import se.lotsen.jobs.Job;

/**
 * Forgets the client assertions that have expired and so cannot be used again anyway. Goes by the database's clock, since senders' clocks
 * follow the real one; an hour's grace covers clocks that differ.
 */
@Singleton
final class ForgetAssertions implements Job {

    private final AssertionRows rows;

    ForgetAssertions(AssertionRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "forget-assertions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        rows.forgetExpired();
    }
}
