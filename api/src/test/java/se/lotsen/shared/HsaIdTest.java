package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HsaIdTest {

    @Test
    void an_id_knows_its_owner() {
        var id = HsaId.parse("SE2321000016-A1b2").orElseThrow();

        assertThat(id.value()).isEqualTo("SE2321000016-A1b2");
        assertThat(id.owner().map(OrganisationNumber::display)).contains("232100-0016");
    }

    @Test
    void a_made_up_owner_does_not_make_the_id_wrong() {
        assertThat(HsaId.parse("SE1234567890-1").orElseThrow().owner()).isEmpty();
    }

    @Test
    void thirty_one_signs_are_allowed_and_thirty_two_are_not() {
        var longest = "SE2321000016-" + "A".repeat(18);

        assertThat(HsaId.parse(longest)).isPresent();
        assertThat(HsaId.parse(longest + "A")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE2321000016-",
                "SE2321000016",
                "se2321000016-1",
                "SE232100001-1",
                "SE2321000016-å",
                "SE2321000016-1@",
                ""
            })
    void anything_else_is_refused(String raw) {
        assertThat(HsaId.parse(raw)).isEmpty();
    }
}
