package se.lotsen.web.narvaro;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lotsen.access.Login;

/**
 * Bounds guessing as login does: whoever has sent {@link Login#TRIES} addresses that never were links is told nothing about others like them,
 * not even whom to call, until {@link Login#LOCKED_FOR} has passed without one. A link that was made goes on working from there: a whole house
 * of leaders may share an address.
 */
@Singleton
final class WrongLinks {

    private static final int REMEMBERED = 10_000;

    private record Tries(int wrong, Instant last) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    WrongLinks(Clock clock) {
        this.clock = clock;
    }

    /** Whether someone who sends from there what never was a link is told anything at all. */
    synchronized boolean mayBeTold(String from) {
        var known = tries.get(from);
        if (known != null && clock.instant().isAfter(known.last().plus(Login.LOCKED_FOR))) {
            tries.remove(from);
            return true;
        }
        return known == null || known.wrong() < Login.TRIES;
    }

    /** A link from there never was one. */
    synchronized void wrong(String from) {
        var known = tries.remove(from);
        tries.put(from, new Tries(known == null ? 1 : known.wrong() + 1, clock.instant()));
    }
}
