package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void documents_are_destroyed_five_years_after_the_last_entry_within_the_next_calendar_year() {
        assertThat(Retention.after(LocalDate.of(2027, 1, 1)))
                .isEqualTo(new Retention(LocalDate.of(2032, 1, 1), LocalDate.of(2033, 12, 31)));
        assertThat(Retention.after(LocalDate.of(2028, 2, 29)).from()).isEqualTo(LocalDate.of(2033, 2, 28));
    }
}
