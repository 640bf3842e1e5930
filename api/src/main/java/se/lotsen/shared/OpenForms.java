package se.lotsen.shared;

import java.time.Duration;
import java.time.Instant;

/** How much anyone may send by a form that needs no login, before it is a machine that sends. The page then says whom to call. */
public final class OpenForms {

    private static final int MOST_IN_A_DAY = 100;

    private OpenForms() {}

    /** From when what has come is counted. */
    public static Instant since(Instant now) {
        return now.minus(Duration.ofDays(1));
    }

    /** True when so many have come since then that no more are taken. Whoever asks has a lock, so that those who send at the same moment are counted. */
    public static boolean isFull(int come) {
        return come >= MOST_IN_A_DAY;
    }
}
