package se.lotsen.access;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds guessing as {@link Login} does, where it is not an account that is guessed: from where {@link Login#TRIES} wrong tries in a row have
 * come no more are taken until {@link Login#LOCKED_FOR} has passed since the last of them. Who asks first and then looks whether the try is
 * right holds the lock for a right one too, or guessing would not be bounded. Kept in memory only.
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

    /** Whether a try from there is taken. */
    public synchronized boolean mayTry(String from) {
        var known = tries.get(from);
        if (known != null && clock.instant().isAfter(known.last().plus(Login.LOCKED_FOR))) {
            tries.remove(from);
            return true;
        }
        return known == null || known.wrong() < Login.TRIES;
    }

    /** A try from there was right: those before it are no longer in a row. */
    public synchronized void right(String from) {
        tries.remove(from);
    }

    /** A try from there was wrong. */
    public synchronized void wrong(String from) {
        var known = tries.remove(from);
        tries.put(from, new Tries(known == null ? 1 : known.wrong() + 1, clock.instant()));
    }
}
