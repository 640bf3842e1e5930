package se.lotsen.web.narvaro;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.lotsen.access.WrongTries;

/**
 * Bounds guessing of leaders' links: whoever has sent too many addresses that never were links is told nothing about others like them, not
 * even whom to call. A link that was made goes on working from there: a whole house of leaders may share an address, and a link is too long to
 * be found by guessing.
 */
@Singleton
final class WrongLinks {

    private final WrongTries tries;

    WrongLinks(Clock clock) {
        this.tries = new WrongTries(clock);
    }

    /** Counts a link that never was one; whether someone who sends it from there is told anything at all. */
    boolean mayBeTold(String network) {
        return tries.takes(network, false);
    }
}
