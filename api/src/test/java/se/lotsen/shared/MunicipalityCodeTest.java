package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0180, Stockholm, Stockholms län",
        "0188, Norrtälje, Stockholms län",
        "0580, Linköping, Östergötlands län",
        "0126, Huddinge, Stockholms län",
        "2482, Skellefteå, Västerbottens län",
    })
    void a_code_finds_its_municipality_and_county(String code, String name, String county) {
        var municipality = new MunicipalityCode(code).municipality().orElseThrow();

        assertThat(municipality.name()).isEqualTo(name);
        assertThat(municipality.countyName()).isEqualTo(county);
        assertThat(municipality.countyCode()).isEqualTo(new MunicipalityCode(code).countyCode());
    }

    @Test
    void there_are_290_municipalities_in_the_order_of_their_codes() {
        assertThat(MunicipalityCode.all())
                .hasSize(290)
                .extracting(it -> it.code().value())
                .isSorted();
    }

    @Test
    void the_code_of_asylum_seekers_is_a_code_without_a_municipality() {
        assertThat(MunicipalityCode.parse("9901")).isPresent();
        assertThat(new MunicipalityCode("9901").name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"188", "01880", "O188", "", "Norrtälje"})
    void anything_but_four_digits_is_refused(String raw) {
        assertThat(MunicipalityCode.parse(raw)).isEmpty();
    }
}
