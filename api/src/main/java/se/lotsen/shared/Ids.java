package se.lotsen.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes row ids: UUIDv7 (RFC 9562), so that rows sort by the time they were made and indexes stay compact. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id. Ids made in later milliseconds sort after it. */
    public static UUID next() {
        var millis = System.currentTimeMillis();
        var high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
