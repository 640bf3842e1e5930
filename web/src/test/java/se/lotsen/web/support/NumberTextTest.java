package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void a_number_that_was_counted_to_its_bound_says_that_there_may_be_more() {
        assertThat(NumberText.upTo(100, 0)).isEqualTo("0");
        assertThat(NumberText.upTo(100, 99)).isEqualTo("99");
        assertThat(NumberText.upTo(100, 100)).isEqualTo("99+");
        assertThat(NumberText.upTo(1000, 1000)).isEqualTo("999+");
    }

    @Test
    void a_difference_has_its_sign_and_what_rounds_to_zero_has_none() {
        assertThat(NumberText.signed(1.64)).isEqualTo("+1,6");
        assertThat(NumberText.signed(-0.66)).isEqualTo("−0,7");
        assertThat(NumberText.oneDecimal(-0.04)).isEqualTo("0,0");
    }
}
