package se.lotsen.notice;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each municipality has agreed with who carries its text messages, so that answers to them can come in. A municipality without a secret
 * takes none, and then no message says that it can be answered.
 */
@Context
public class ReplySecrets {

    /** Shorter ones could be guessed. */
    static final int SHORTEST = 32;

    private final Map<String, String> secrets;

    /**
     * Reads them.
     *
     * @param setting {@code 0188=secret,0580=secret}, by SCB municipality code; empty for none
     */
    ReplySecrets(@Property(name = "lotsen.sms-reply-secrets", defaultValue = "") String setting) {
        this.secrets = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .peek(ReplySecrets::requireGood)
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static void requireGood(String[] pair) {
        if (pair.length != 2 || !pair[0].matches("[0-9]{4}") || pair[1].length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "LOTSEN_SMS_REPLY_SECRETS is written 0188=secret,0580=secret, each secret of " + SHORTEST
                            + " characters or more");
        }
    }

    /** True where answers can come in. */
    public boolean takesReplies(String municipalityId) {
        return secrets.containsKey(municipalityId);
    }

    /** Whether it is the municipality's secret; takes as long whether it is nearly so or not at all. */
    public boolean isRight(String municipalityId, String presented) {
        var secret = secrets.get(municipalityId);
        return secret != null && MessageDigest.isEqual(bytes(secret), bytes(presented));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
