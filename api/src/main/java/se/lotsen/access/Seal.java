package se.lotsen.access;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what lies somewhere else from being read there, such as subscribers' secrets in the database: AES-256 in GCM, a new nonce each time, bound
 * to the place it lies in. Setting {@code lotsen.secret-key} holds the keys, with commas between: the first seals, all of them open.
 */
@Singleton
public final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    Seal(@Property(name = "lotsen.secret-key") String configured) {
        keys = split(configured)
                .map(key -> new SecretKeySpec(HexFormat.of().parseHex(key), "AES"))
                .toList();
    }

    /** True for keys of 64 hexadecimal digits, with commas between. */
    public static boolean areKeys(String text) {
        return split(text).allMatch(key -> key.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}"));
    }

    /**
     * A text that only {@link #open} reads again.
     *
     * @param place where it lies; from another place it cannot be opened
     */
    public byte[] seal(String text, String place) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, place);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text could not be sealed", e);
        }
    }

    /** What was sealed; empty when no key opens it, when it was changed, or when it belongs to another place. */
    public Optional<String> open(byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES) return Optional.empty();
        return keys.stream()
                .map(key -> open(sealed, key, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> open(byte[] sealed, SecretKeySpec key, String place) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
            var text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text could not be opened", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Stream<String> split(String configured) {
        return Stream.of(configured.split(",", -1)).map(String::strip);
    }
}
