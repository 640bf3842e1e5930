package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void a_character_that_no_database_keeps_is_left_out_of_every_text() {
        var fields = new FormFields(Map.of("one", " a\0b ", "many", List.of("x\0", "\0y")));

        assertThat(fields.text("one")).isEqualTo("ab");
        assertThat(fields.all("many")).containsExactly("x", "y");
        assertThat(fields.text("many")).isEqualTo("y");
    }

    @Test
    void a_year_that_nobody_means_is_no_date() {
        assertThat(new FormFields(Map.of("d", "2026-11-28")).date("d")).isEqualTo(LocalDate.of(2026, 11, 28));
        for (var typed : List.of("9999-12-31", "+999999999-12-31", "0026-11-28", "2026-11-31", "i morgon", "")) {
            assertThat(new FormFields(Map.of("d", typed)).date("d")).as(typed).isNull();
        }
    }
}
