package se.lotsen.attendance;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a link: the municipality's code, so that the lookup stays at home, and 256 random bits.
 *
 * @param municipalityId whose it claims to be
 * @param text all of it
 */
record Token(String municipalityId, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})[A-Za-z0-9_-]{43}");

    static Token make(String municipalityId) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(
                municipalityId,
                municipalityId + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<Token> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches() ? Optional.of(new Token(match.group(1), text)) : Optional.empty();
    }
}
