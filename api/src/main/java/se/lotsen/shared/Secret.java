package se.lotsen.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** What an address holds that opens something without an account. Its fingerprint is kept, and it is told once. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** 256 random bits as 43 letters, digits, hyphens and underscores. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
