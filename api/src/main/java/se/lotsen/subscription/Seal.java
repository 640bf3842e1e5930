package se.lotsen.subscription;

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
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps subscribers' secrets in the database so that the database alone does not give them away: AES-256 in GCM, a new nonce each time, bound
 * to the row they lie in. Setting {@code lotsen.secret-key} holds the keys, with commas between: the first seals, all of them open.
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

    /** As they lie in a row; nothing when there is nothing to keep. */
    byte[] seal(SecretHeaders headers, String municipalityId, UUID subscriptionId) {
        if (headers.isEmpty()) return new byte[0];
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, municipalityId, subscriptionId);
            var sealed = cipher.doFinal(String.join("\n", headers.lines()).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be sealed", e);
        }
    }

    /** What was sealed; empty when no key opens it, or when it belongs to another row. */
    Optional<SecretHeaders> open(byte[] sealed, String municipalityId, UUID subscriptionId) {
        if (sealed.length == 0) return Optional.of(SecretHeaders.NONE);
        return keys.stream()
                .map(key -> open(sealed, key, municipalityId, subscriptionId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SecretHeaders> open(
            byte[] sealed, SecretKeySpec key, String municipalityId, UUID subscriptionId) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, municipalityId, subscriptionId);
            var text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            var lines = new String(text, StandardCharsets.UTF_8).split("\n");
            return Optional.of(new SecretHeaders(List.of(lines)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be opened", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String municipalityId, UUID subscriptionId)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((municipalityId + "/" + subscriptionId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Stream<String> split(String configured) {
        return Stream.of(configured.split(",", -1)).map(String::strip);
    }
}
