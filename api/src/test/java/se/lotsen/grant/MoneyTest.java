package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "512 000|51200000",
                "512 000 kr|51200000",
                "1 234,50|123450",
                "1234,5|123450",
                "1234.50|123450",
                "0|0",
                "0,05|5",
                "-99|-9900",
                "1\u00a0000|100000"
            })
    void an_amount_is_read_as_people_write_it(String written, long ore) {
        assertThat(Money.parse(written)).contains(new Money(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "tusen", "1,234", "1.234", "12,3,4", "1e6", "--1", "1234567890123"})
    void what_could_mean_two_things_or_none_is_not_read(String written) {
        assertThat(Money.parse(written)).isEmpty();
    }

    @Test
    void an_amount_is_written_with_spaces_that_do_not_break_and_ore_only_when_needed() {
        assertThat(Money.kronor(512_000).text()).isEqualTo("512\u00a0000\u00a0kr");
        assertThat(new Money(123_450).text()).isEqualTo("1\u00a0234,50\u00a0kr");
        assertThat(new Money(5).text()).isEqualTo("0,05\u00a0kr");
        assertThat(Money.kronor(-1_000_000).text()).isEqualTo("\u22121\u00a0000\u00a0000\u00a0kr");
        assertThat(Money.parse(new Money(-123_450).text())).contains(new Money(-123_450));
    }
}
