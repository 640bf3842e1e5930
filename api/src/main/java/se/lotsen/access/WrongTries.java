package se.lotsen.access;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds guessing as {@link Login} does, where it is not an account that is guessed: from where {@link Login#TRIES} wrong tries in a row have
 * come nothing more is told until {@link Login#LOCKED_FOR} has passed without one. Kept in memory only.
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

    /** Whether someone who tries wrongly from there is told anything at all. */
    public synchronized boolean mayBeTold(String from) {
        var known = tries.get(from);
        if (known != null && clock.instant().isAfter(known.last().plus(Login.LOCKED_FOR))) {
            tries.remove(from);
            return true;
        }
        return known == null || known.wrong() < Login.TRIES;
    }

    /** A try from there was wrong. */
    public synchronized void wrong(String from) {
        var known = tries.remove(from);
        tries.put(from, new Tries(known == null ? 1 : known.wrong() + 1, clock.instant()));
    }
}
