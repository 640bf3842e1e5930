package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowedEndpointsTest {

    private static final Set<String> HOSTS = Set.of("journal.example", "localhost", "127.0.0.1");

    private final AllowedEndpoints real = new AllowedEndpoints(false);
    private final AllowedEndpoints demo = new AllowedEndpoints(true);

    @Test
    void only_https_on_a_registered_host() {
        assertThat(List.of("https://journal.example", "https://JOURNAL.example:8443/hook?a=b"))
                .allMatch(it -> real.isAllowed(it, HOSTS));
        assertThat(List.of(
                        "http://journal.example/hook",
                        "https://other.example/hook",
                        "https://journal.example.evil.example/",
                        "https://evil.example#journal.example",
                        "https://journal.example/#x",
                        "https://user:secret@journal.example/",
                        "https://journal.example@evil.example/",
                        "https://journal.example\\@evil.example/",
                        "ftp://journal.example/",
                        "file:///etc/passwd",
                        "//journal.example/",
                        "journal.example",
                        "https://",
                        "https:journal.example",
                        "https://journal.example /",
                        "https://[::1]/",
                        ""))
                .noneMatch(it -> real.isAllowed(it, HOSTS));
        assertThat(real.isAllowed("https://journal.example", Set.of())).isFalse();
    }

    @Test
    void the_own_machine_only_where_there_are_no_real_people() throws UnknownHostException {
        assertThat(demo.isAllowed("http://localhost:9000/hook", HOSTS)).isTrue();
        assertThat(real.isAllowed("http://localhost:9000/hook", HOSTS)).isFalse();
        assertThat(demo.isAllowed("http://journal.example/hook", HOSTS)).isFalse();
        for (var address : List.of("127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1")) {
            assertThat(demo.isAllowed(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
            assertThat(real.isAllowed(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void no_address_that_only_this_machine_may_reach() throws UnknownHostException {
        for (var address : List.of(
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::10.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1")) {
            assertThat(real.isAllowed(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
            assertThat(demo.isAllowed(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
        for (var address :
                List.of("1.1.1.1", "100.63.0.1", "172.32.0.1", "193.10.1.1", "2001:6b0::1", "2a00:1450:400f::1")) {
            assertThat(real.isAllowed(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }
}
