package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0701740612",
                "070-174 06 12",
                "+46701740612",
                "+46 (0)70 174 06 12",
                "0046701740612",
                " 070 1740612 "
            })
    void however_it_is_written_it_is_the_same_number(String raw) {
        var number = PhoneNumber.parse(raw).orElseThrow();

        assertThat(number.value()).isEqualTo("+46701740612");
        assertThat(number.display()).isEqualTo("070-174 06 12");
        assertThat(number.isMobile()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"08-465 004 12, +46846500412, 08-465 004 12", "0176-71000, +4617671000, 0176-710 00"})
    void a_land_line_is_grouped_by_its_area_code(String raw, String value, String display) {
        var number = PhoneNumber.parse(raw).orElseThrow();

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.display()).isEqualTo(display);
        assertThat(number.isMobile()).isFalse();
    }

    @Test
    void a_foreign_number_keeps_its_country() {
        assertThat(PhoneNumber.parse("+47 22 22 55 55").orElseThrow().display()).startsWith("+47 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "070", "okänt", "070-174 06 12 anknytning", "08-465 004 12 ext. 23", "99999999999999999"})
    void what_cannot_be_dialled_as_written_is_refused(String raw) {
        assertThat(PhoneNumber.parse(raw)).isEmpty();
    }

    @Test
    void a_number_prints_itself_masked() {
        var number = new PhoneNumber("+46701740612");

        assertThat(number.toString()).isEqualTo("•••• 12");
        assertThatThrownBy(() -> new PhoneNumber("070-174 06 12")).isInstanceOf(IllegalArgumentException.class);
    }
}
