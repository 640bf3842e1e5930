package se.lotsen.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where requests come from, as they are counted where nobody has signed in: an address, or the first half of one of IPv6, for whoever has one of
 * those has all that begin so.
 */
@Singleton
public class Networks {

    /** Bytes that are given to one household or office (RFC 6177). */
    private static final int HALF = 8;

    /** Some proxies tell the port too. */
    private static final Pattern BRACKETED = Pattern.compile("\\[(.*)](:\\d+)?");

    private static final Pattern WITH_PORT = Pattern.compile("([\\d.]+):\\d+");

    private final HttpClientAddressResolver addresses;

    /** Asks who knows the address of a request. */
    public Networks(HttpClientAddressResolver addresses) {
        this.addresses = addresses;
    }

    /** Where a request comes from, also where nobody knows. */
    public String of(HttpRequest<?> request) {
        return network(Objects.requireNonNullElse(addresses.resolve(request), ""));
    }

    static String network(String told) {
        var address = withoutPort(told.strip());
        try {
            var read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(read.getAddress(), 0, HALF)
                    : read.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String withoutPort(String address) {
        var bracketed = BRACKETED.matcher(address);
        if (bracketed.matches()) return bracketed.group(1);
        var withPort = WITH_PORT.matcher(address);
        return withPort.matches() ? withPort.group(1) : address;
    }
}
