package se.lotsen.sender;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.List;

/**
 * The public keys of a record system as it is registered: a JWK set, or the https address where it keeps one (SMART Backend Services 1.2,
 * which prefers the address, because keys can then be changed without asking anyone).
 *
 * @param registered a JWK set, or its address
 */
public record SenderKeys(String registered) {

    private static final int FEWEST_RSA_BITS = 2048;

    /** Why something cannot be registered as keys. The name is the end of a message key. */
    public enum Wrong {
        UNREADABLE,
        EMPTY,
        PRIVATE,
        NO_KEY_ID,
        TOO_WEAK
    }

    /** What came of reading it. */
    public sealed interface Read {
        /** Can be registered. */
        record Good(SenderKeys keys) implements Read {}

        /** Cannot. */
        record Bad(Wrong why) implements Read {}
    }

    /** Reads what somebody typed: an address that Lotsen may call, or a JWK set of public keys for ES384 or RS384, each with an id. */
    public static Read read(String text, AllowedEndpoints endpoints) {
        var keys = new SenderKeys(text.strip());
        if (keys.isAtAddress()) {
            return endpoints.isAddress(keys.registered()) ? new Read.Good(keys) : new Read.Bad(Wrong.UNREADABLE);
        }
        try {
            var set = JWKSet.parse(keys.registered());
            if (set.isEmpty()) return new Read.Bad(Wrong.EMPTY);
            for (var key : set.getKeys()) {
                if (key.isPrivate()) return new Read.Bad(Wrong.PRIVATE);
                if (key.getKeyID() == null || key.getKeyID().isBlank()) return new Read.Bad(Wrong.NO_KEY_ID);
                if (!isStrong(key)) return new Read.Bad(Wrong.TOO_WEAK);
            }
            return new Read.Good(new SenderKeys(set.toString()));
        } catch (ParseException e) {
            return new Read.Bad(Wrong.UNREADABLE);
        }
    }

    /** True when the keys are kept at an address. */
    public boolean isAtAddress() {
        return registered.startsWith("https://") || registered.startsWith("http://");
    }

    /** Ids of the keys; none when they are kept at an address. */
    public List<String> ids() {
        if (isAtAddress()) return List.of();
        try {
            return JWKSet.parse(registered).getKeys().stream()
                    .map(JWK::getKeyID)
                    .toList();
        } catch (ParseException e) {
            throw new IllegalStateException("registered keys cannot be read", e);
        }
    }

    private static boolean isStrong(JWK key) {
        return switch (key) {
            case ECKey ec -> Curve.P_384.equals(ec.getCurve());
            case RSAKey rsa -> rsa.size() >= FEWEST_RSA_BITS;
            default -> false;
        };
    }
}
