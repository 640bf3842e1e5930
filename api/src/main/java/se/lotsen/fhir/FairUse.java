package se.lotsen.fhir;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Keeps one record system from polling so often that others wait. Every client may search each kind of resource {@code
 * lotsen.searches-per-minute} times in a row, and gets the same number back evenly over a minute; 0 or less means no limit. Counted in the
 * memory of this node: with several nodes a client may do as much on each, and a restart forgets. Only registered clients come here, so
 * there is one entry for each of them and kind.
 */
@Singleton
final class FairUse {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<Key, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    FairUse(@Property(name = "lotsen.searches-per-minute", defaultValue = "60") int perMinute) {
        this(perMinute, System::nanoTime);
    }

    FairUse(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    private record Key(String client, String kind) {}

    /** What is left, in nanoseconds of saved time: one search costs its share of a minute. */
    private record Bucket(long saved, long at, boolean granted) {}

    /** Counts a search; empty when it may go on, otherwise how long to wait, in whole seconds and at least one. */
    Optional<Duration> delay(String client, String kind) {
        if (perMinute <= 0) return Optional.empty();
        var cost = MINUTE / perMinute;
        var now = nanoTime.getAsLong();
        var bucket = buckets.merge(new Key(client, kind), new Bucket(MINUTE - cost, now, true), (before, _) -> {
            var saved = Math.min(MINUTE, before.saved() + now - before.at());
            return saved < cost ? new Bucket(saved, now, false) : new Bucket(saved - cost, now, true);
        });
        if (bucket.granted()) return Optional.empty();
        var seconds =
                Duration.ofNanos(cost - bucket.saved()).plusNanos(999_999_999).toSeconds();
        return Optional.of(Duration.ofSeconds(Math.max(1, seconds)));
    }
}
