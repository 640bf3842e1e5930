package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

class SeriesTest {

    @Test
    void ten_oclock_stays_ten_oclock_when_summer_time_ends() {
        var starts = starts("FREQ=WEEKLY;BYDAY=SU", "2026-10-18", "2026-10-18", "2026-11-01");

        assertThat(starts)
                .containsExactly(
                        Instant.parse("2026-10-18T08:00:00Z"),
                        Instant.parse("2026-10-25T09:00:00Z"),
                        Instant.parse("2026-11-01T09:00:00Z"));
    }

    @Test
    void ten_oclock_stays_ten_oclock_when_summer_time_begins() {
        var starts = starts("FREQ=WEEKLY;BYDAY=SU", "2026-03-22", "2026-03-22", "2026-04-04");

        assertThat(starts)
                .containsExactly(Instant.parse("2026-03-22T09:00:00Z"), Instant.parse("2026-03-29T08:00:00Z"));
    }

    @Test
    void a_weekday_that_is_a_public_holiday_is_left_out() {
        var days = days("FREQ=WEEKLY;BYDAY=TH", "2026-12-03", "2026-12-03", "2027-01-08", null);

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2027, 1, 7));
    }

    @Test
    void a_series_that_is_held_on_days_off_goes_on_at_easter_and_another_does_not() {
        var easter = LocalDate.of(2026, 4, 5);
        var sundays = series("FREQ=WEEKLY;BYDAY=SU", "2026-03-01", null);
        var always = new Series(
                sundays.activityId(),
                null,
                sundays.rrule(),
                sundays.starts(),
                sundays.ends(),
                sundays.validFrom(),
                null,
                true);

        assertThat(sundays.between(easter, easter)).isEmpty();
        assertThat(always.between(easter, easter)).hasSize(1);
    }

    @Test
    void every_other_week_is_counted_from_the_first_day_of_the_rule() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2025-09-01", "2026-11-16", "2026-12-07", null))
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7));
    }

    @Test
    void nothing_is_held_after_the_last_day_of_the_rule() {
        assertThat(days("FREQ=WEEKLY;BYDAY=MO", "2026-11-02", "2026-11-02", "2026-12-31", LocalDate.of(2026, 11, 9)))
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9));
    }

    @Test
    void a_rule_that_is_not_a_rule_is_refused() {
        assertThatThrownBy(() -> starts("varannan tisdag", "2026-11-02", "2026-11-02", "2026-12-31"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Instant> starts(String rrule, String first, String from, String to) {
        return series(rrule, first, null).between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(Series.Times::startsAt)
                .toList();
    }

    private static List<LocalDate> days(
            String rrule, String first, String from, String to, @Nullable LocalDate validTo) {
        return series(rrule, first, validTo).between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(times -> LocalDate.ofInstant(times.startsAt(), Swedish.ZONE))
                .toList();
    }

    private static Series series(String rrule, String first, @Nullable LocalDate validTo) {
        return new Series(
                Ids.next(),
                null,
                rrule,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                LocalDate.parse(first),
                validTo,
                false);
    }
}
