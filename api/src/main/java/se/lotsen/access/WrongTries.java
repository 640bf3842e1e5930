package se.lotsen.access;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds guessing as {@link Login} does, where it is not an account that is guessed: from where {@link Login#TRIES} wrong tries in a row have
 * come no more are taken until {@link Login#LOCKED_FOR} has passed since the last of them. That holds for a right one too, or guessing would not
 * be bounded. A try is counted in the same step as it is judged, so that guesses sent side by side are no more than those sent one by one. Kept in
 * memory only.
 */
public final class WrongTries {

    private static final int REMEMBERED = 10_000;

    private record Tries(int wrong, Instant last) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    /** Nobody has tried anything yet. */
    public WrongTries(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try from a {@linkplain Networks network}; false when it is not taken, right or wrong. What is not taken is not counted. */
    public synchronized boolean takes(String network, boolean right) {
        var known = before(network);
        if (known != null && known.wrong() >= Login.TRIES) return false;
        tries.remove(network);
        if (!right) tries.put(network, new Tries(known == null ? 1 : known.wrong() + 1, clock.instant()));
        return true;
    }

    private @Nullable Tries before(String network) {
        var known = tries.get(network);
        return known == null || clock.instant().isAfter(known.last().plus(Login.LOCKED_FOR)) ? null : known;
    }
}
