package se.lotsen.web.narvaro;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lotsen.access.Login;

/**
 * Bounds guessing as login does: after {@link Login#TRIES} addresses in a row that never were links, whoever sends from there is told the same
 * as always, without a look, for {@link Login#LOCKED_FOR}. A link that works begins the count again.
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

    /** Whether a link from there is looked at. */
    synchronized boolean mayTry(String from) {
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

    /** A link from there works. */
    synchronized void right(String from) {
        tries.remove(from);
    }
}
