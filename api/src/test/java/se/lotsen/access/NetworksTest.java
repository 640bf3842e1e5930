package se.lotsen.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:0DB8:0001:0002:0000:0000:0000:0001",
        "2001:db8:1:2::1, '[2001:db8:1:2::9]:4711'",
        "2001:db8:1:2::1, '[2001:db8:1:2::9]'",
        "192.0.2.1, ::ffff:192.0.2.1",
        "192.0.2.1, 192.0.2.1:4711",
    })
    void who_can_take_another_address_at_will_is_still_the_same(String one, String other) {
        assertThat(Networks.network(other)).isEqualTo(Networks.network(one));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "192.0.2.1, ::192.0.2.1", "unknown, ''"})
    void neighbours_are_others(String one, String other) {
        assertThat(Networks.network(other)).isNotEqualTo(Networks.network(one));
    }

    @Test
    void what_is_no_address_is_told_as_it_came() {
        assertThat(Networks.network(" _hidden ")).isEqualTo("_hidden");
    }
}
