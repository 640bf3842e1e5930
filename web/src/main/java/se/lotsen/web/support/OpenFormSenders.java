package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much one address may send in a day by the forms that need no login, so that nobody alone fills them for a whole municipality. The
 * addresses are kept in memory only, as digests that nobody can make again after a restart.
 */
@Singleton
public class OpenFormSenders {

    /** So many are taken from one address in a day. */
    static final int MOST_IN_A_DAY = 10;

    private static final int REMEMBERED = 10_000;
    private static final Duration DAY = Duration.ofDays(1);

    private record Sent(int count, Instant first) {}

    private final Map<String, Sent> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final byte[] salt = new byte[32];
    private final HttpClientAddressResolver addresses;
    private final Clock clock;

    OpenFormSenders(HttpClientAddressResolver addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    /** Whether as much has come from where the request comes as is taken in a day. */
    public boolean isFull(HttpRequest<?> request) {
        return isFull(address(request));
    }

    /** What the request brought was taken. */
    public void taken(HttpRequest<?> request) {
        taken(address(request));
    }

    synchronized boolean isFull(String address) {
        var known = known(digest(address));
        return known != null && known.count() >= MOST_IN_A_DAY;
    }

    synchronized void taken(String address) {
        var from = digest(address);
        var known = known(from);
        sent.put(from, known == null ? new Sent(1, clock.instant()) : new Sent(known.count() + 1, known.first()));
    }

    private @Nullable Sent known(String from) {
        var known = sent.get(from);
        if (known == null || !clock.instant().isAfter(known.first().plus(DAY))) return known;
        sent.remove(from);
        return null;
    }

    private String address(HttpRequest<?> request) {
        return Objects.requireNonNullElse(addresses.resolve(request), "");
    }

    private String digest(String address) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HexFormat.of().formatHex(sha.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
