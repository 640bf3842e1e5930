package se.lotsen.attendance;

import java.util.Optional;
import java.util.regex.Pattern;
import se.lotsen.shared.Secret;

/**
 * The last part of a link: the municipality's code, so that the lookup stays at home, and 256 random bits.
 *
 * @param municipalityId whose it claims to be
 * @param text all of it
 */
record Token(String municipalityId, String text) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})[A-Za-z0-9_-]{43}");

    static Token make(String municipalityId) {
        return new Token(municipalityId, municipalityId + Secret.next());
    }

    static Optional<Token> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches() ? Optional.of(new Token(match.group(1), text)) : Optional.empty();
    }
}
