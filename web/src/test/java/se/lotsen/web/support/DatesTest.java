package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page says days in its own language. */
class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant MOMENT = Instant.parse("2026-11-24T09:05:00Z");

    @Test
    void a_swedish_page_says_them_as_letters_do() {
        var t = Texts.swedish();

        assertThat(t.date(DAY)).isEqualTo("tis 24 nov 2026");
        assertThat(t.shortDate(DAY)).isEqualTo("24 nov");
        assertThat(t.longDate(DAY)).isEqualTo("tisdag 24 november");
        assertThat(t.time(MOMENT)).isEqualTo("10.05");
        assertThat(t.dateTime(MOMENT)).isEqualTo("tis 24 nov 2026 kl. 10.05");
    }

    @Test
    void an_english_page_says_them_in_english() {
        var t = Texts.in("en");

        assertThat(t.date(DAY)).isEqualTo("Tue 24 Nov 2026");
        assertThat(t.shortDate(DAY)).isEqualTo("24 Nov");
        assertThat(t.longDate(DAY)).isEqualTo("Tuesday 24 November");
        assertThat(t.time(MOMENT)).isEqualTo("10:05");
        assertThat(t.dateTime(MOMENT)).isEqualTo("Tue 24 Nov 2026 at 10:05");
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> t.shortDate(LocalDate.of(2026, month, 1))))
                .allSatisfy(text -> assertThat(text).hasSize(5));
    }
}
