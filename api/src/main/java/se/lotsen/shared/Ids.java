package se.lotsen.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes row ids: UUIDv7 (RFC 9562), so that rows sort by the time they were made and indexes stay compact. */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds, and behind them the count of ids within one (RFC 9562, 6.2, method 1). A full count borrows the next millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id. Ids that one process makes sort in the order they were made; those of others by the millisecond. */
    public static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var at = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var high = (at >>> COUNTER_BITS << 16) | 0x7000L | (at & 0xFFF);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
