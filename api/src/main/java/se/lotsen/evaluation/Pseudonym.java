package se.lotsen.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names without a person behind them: HMAC-SHA-256 with a key that is drawn for one file and kept nowhere. The same person has the same name
 * in all rows of a file and another one in every other file, so two files cannot be put together, by us neither.
 */
final class Pseudonym {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Mac mac;

    private Pseudonym(byte[] key) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    static Pseudonym forOneFile() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new Pseudonym(key);
    }

    String of(UUID personId) {
        var digest = mac.doFinal(personId.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
    }
}
