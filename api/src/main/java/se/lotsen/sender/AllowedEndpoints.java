package se.lotsen.sender;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where Lotsen itself may call, with notifications or for keys, so that nobody can use Lotsen to reach what only Lotsen can reach: https, to a host that the client was
 * registered with, at an address that is everybody's. Setting {@code lotsen.notify-loopback} lets tests and demonstrations also use
 * {@code http} on the machine itself, and must never be on where there are real people.
 */
@Singleton
public final class AllowedEndpoints {

    private static final Set<String> LOOPBACK_HOSTS = Set.of("localhost", "127.0.0.1");

    private final boolean loopback;

    /** @param loopback true lets it also call the machine itself */
    public AllowedEndpoints(@Property(name = "lotsen.notify-loopback", defaultValue = "false") boolean loopback) {
        this.loopback = loopback;
    }

    /** True for an address of the right form on one of the client's hosts. */
    public boolean isAllowed(String endpoint, Set<String> hosts) {
        return host(endpoint).filter(hosts::contains).isPresent();
    }

    /** True for an address of the right form, whoever's host it is: https, and it carries no user, no password and no fragment. */
    public boolean isAddress(String text) {
        return host(text).isPresent();
    }

    private Optional<String> host(String address) {
        try {
            var uri = new URI(address);
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            var secure = "https".equals(uri.getScheme());
            var own = loopback && "http".equals(uri.getScheme()) && LOOPBACK_HOSTS.contains(host);
            return secure || own ? Optional.of(host) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** True for an address that notifications may be sent to. */
    public boolean isAllowed(InetAddress address) {
        return address.isLoopbackAddress() ? loopback : isPublic(address);
    }

    /** Not for private networks, the own machine, many at once, or other use (IANA's special-purpose address registries). */
    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            var third = bytes[2] & 0xff;
            var shared = first == 100 && second >= 64 && second < 128;
            var protocols = first == 192 && second == 0;
            var relays = first == 192 && second == 88 && third == 99;
            var benchmarks = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100);
            var documents = first == 203 && second == 0 && third == 113;
            return first != 0 && first < 224 && !shared && !protocols && !relays && !benchmarks && !documents;
        }
        // Only 2000::/3 is for everybody, and in it Teredo (2001::/23) and 6to4 (2002::/16) hide other addresses.
        var special = first == 0x20 && (second == 0x01 && (bytes[2] & 0xfe) == 0 || second == 0x02);
        var documents = first == 0x20 && second == 0x01 && (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return (first & 0xe0) == 0x20 && !special && !documents;
    }
}
