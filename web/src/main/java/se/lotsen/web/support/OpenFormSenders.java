package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Networks;

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
    private final Networks networks;
    private final Clock clock;

    OpenFormSenders(Networks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    /** Whether as much has come from where the request comes as is taken in a day. */
    public boolean isFull(HttpRequest<?> request) {
        return isFull(networks.of(request));
    }

    /** What the request brought was taken. */
    public void taken(HttpRequest<?> request) {
        taken(networks.of(request));
    }

    synchronized boolean isFull(String network) {
        var known = known(digest(network));
        return known != null && known.count() >= MOST_IN_A_DAY;
    }

    synchronized void taken(String network) {
        var from = digest(network);
        var known = known(from);
        sent.put(from, known == null ? new Sent(1, clock.instant()) : new Sent(known.count() + 1, known.first()));
    }

    private @Nullable Sent known(String from) {
        var known = sent.get(from);
        if (known == null || !clock.instant().isAfter(known.first().plus(DAY))) return known;
        sent.remove(from);
        return null;
    }

    private String digest(String network) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HexFormat.of().formatHex(sha.digest(network.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
