package se.lotsen.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_consent_was_given_within_the_last_year() {
        assertThat(ConsentDay.wrong(TODAY, TODAY)).isEmpty();
        assertThat(ConsentDay.wrong(TODAY.minusYears(1), TODAY)).isEmpty();
        assertThat(ConsentDay.wrong(TODAY.plusDays(1), TODAY)).contains("consent.givenOn.ahead");
        assertThat(ConsentDay.wrong(TODAY.minusYears(1).minusDays(1), TODAY)).contains("consent.givenOn.old");
        assertThat(ConsentDay.wrong(LocalDate.of(1950, 5, 5), TODAY)).contains("consent.givenOn.old");
    }
}
