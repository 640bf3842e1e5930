package se.lotsen.subscription;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.lotsen.access.Seal;

/**
 * HTTP headers that a subscriber wants sent along, {@code Name: value}: the place for its endpoint's own secret. They go in and never out:
 * stored sealed ({@link Seal}), shown nowhere, and printed as how many they are, so that no log line can hold them.
 */
public record SecretHeaders(List<String> lines) {

    /** None. */
    public static final SecretHeaders NONE = new SecretHeaders(List.of());

    /** How many there may be. */
    public static final int MOST = 10;

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}):[ \\t]*([\\x20-\\x7e]{1,2000})");

    /** HTTP decides these, or they would change what the message is. */
    private static final Set<String> OURS = Set.of(
            "host",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "upgrade",
            "expect",
            "te",
            "trailer",
            "proxy-authorization",
            "user-agent");

    public SecretHeaders {
        lines = List.copyOf(lines);
    }

    /** True for {@code Name: value} that a subscriber may decide. */
    public static boolean isHeader(String text) {
        var match = FORM.matcher(text);
        return match.matches() && !OURS.contains(match.group(1).toLowerCase(Locale.ROOT));
    }

    /** As they lie in a row; nothing when there is nothing to keep. */
    byte[] sealed(Seal seal, String municipalityId, UUID subscriptionId) {
        return isEmpty() ? new byte[0] : seal.seal(String.join("\n", lines), row(municipalityId, subscriptionId));
    }

    /** What lies in a row; empty when no key opens it, or when it belongs to another row. */
    static Optional<SecretHeaders> opened(byte[] sealed, Seal seal, String municipalityId, UUID subscriptionId) {
        if (sealed.length == 0) return Optional.of(NONE);
        return seal.open(sealed, row(municipalityId, subscriptionId))
                .map(text -> new SecretHeaders(List.of(text.split("\n"))));
    }

    private static String row(String municipalityId, UUID subscriptionId) {
        return municipalityId + "/" + subscriptionId;
    }

    /** True when there are none. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public String toString() {
        return "SecretHeaders[" + lines.size() + "]";
    }
}
