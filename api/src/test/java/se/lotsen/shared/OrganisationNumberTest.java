package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2120000142", "212000-0142", " 212000-0142 "})
    void the_hyphen_is_taken_away(String raw) {
        var number = OrganisationNumber.parse(raw).orElseThrow();

        assertThat(number.value()).isEqualTo("2120000142");
        assertThat(number.display()).isEqualTo("212000-0142");
        assertThat(number.isPublicBody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2120000143", "21200-00142", "212000014", "21200001420", "3008077723", "0120000142", "", "abc"})
    void a_wrong_check_digit_form_or_a_personnummer_is_refused(String raw) {
        assertThat(OrganisationNumber.parse(raw)).isEmpty();
    }

    @Test
    void a_company_is_not_a_public_body() {
        assertThat(new OrganisationNumber("5560125790").isPublicBody()).isFalse();
        assertThatThrownBy(() -> new OrganisationNumber("5560125791")).isInstanceOf(IllegalArgumentException.class);
    }
}
