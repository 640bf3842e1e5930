package se.lotsen.sender;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import se.lotsen.jobs.Job;

/**
 * Forgets the client assertions that have expired and so cannot be used again anyway. Goes by the real time as {@link ClientAssertions} does;
 * an hour's grace covers clocks that differ.
 */
@Singleton
final class ForgetAssertions implements Job {

    private static final Duration GRACE = Duration.ofHours(1);

    private final FhirClientRows rows;

    ForgetAssertions(FhirClientRows rows) {
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
        var _ = rows.forgetExpired(Instant.now().minus(GRACE));
    }
}
