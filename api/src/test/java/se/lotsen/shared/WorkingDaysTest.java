package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.shared.SwedishCalendar.DayOff;

class WorkingDaysTest {

    @Test
    void every_year_of_this_century_has_its_sixteen_days_off_less_those_that_coincide() {
        for (var year = 2006; year <= 2099; year++) {
            var daysOff = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(date -> SwedishCalendar.dayOff(date).isPresent())
                    .count();
            assertThat(daysOff).as("days off in %d", year).isBetween(14L, 16L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEARS_DAY",
        "2026-01-06, EPIPHANY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-05, EASTER_SUNDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-01, FIRST_OF_MAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-24, WHIT_SUNDAY",
        "2026-06-06, NATIONAL_DAY",
        "2026-06-19, MIDSUMMER_EVE",
        "2026-06-20, MIDSUMMER_DAY",
        "2026-10-31, ALL_SAINTS_DAY",
        "2026-12-24, CHRISTMAS_EVE",
        "2026-12-25, CHRISTMAS_DAY",
        "2026-12-26, BOXING_DAY",
        "2026-12-31, NEW_YEARS_EVE",
        "2027-03-26, GOOD_FRIDAY",
        "2027-06-25, MIDSUMMER_EVE",
        "2027-11-06, ALL_SAINTS_DAY",
    })
    void a_day_off_is_known_by_name_and_is_not_worked(LocalDate date, DayOff day) {
        assertThat(SwedishCalendar.dayOff(date)).contains(day);
        assertThat(WorkingDays.isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026-04-02",
                "2026-04-30",
                "2026-05-15",
                "2026-05-25",
                "2026-06-05",
                "2026-10-30",
                "2026-12-23"
            })
    void the_day_before_a_day_off_is_worked(LocalDate date) {
        assertThat(WorkingDays.isWorkingDay(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 3, 2026-11-25",
        "2026-11-22, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21",
        "2026-12-23, 1, 2026-12-28",
        "2026-12-30, 1, 2027-01-04",
        "2026-04-02, 1, 2026-04-07",
        "2026-06-18, 1, 2026-06-22",
    })
    void the_nth_working_day_passes_over_days_off(LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.plus(from, days)).isEqualTo(expected);
    }

    @Test
    void working_days_are_counted_forward_only() {
        assertThatThrownBy(() -> WorkingDays.plus(LocalDate.of(2026, 11, 22), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_between_undoes_adding() {
        for (var from = LocalDate.of(2026, 1, 1); from.getYear() < 2027; from = from.plusDays(1)) {
            for (var days = 0; days <= 12; days++) {
                var to = WorkingDays.plus(from, days);
                assertThat(WorkingDays.workingDaysBetween(from, to)).isEqualTo(days);
                assertThat(WorkingDays.workingDaysBetween(to, from)).isEqualTo(-days);
            }
        }
    }

    @Test
    void something_is_late_when_an_office_day_has_passed_and_the_list_of_what_is_late_agrees() {
        var friday = LocalDate.of(2026, 11, 27);

        assertThat(WorkingDays.late(friday, friday)).isZero();
        assertThat(WorkingDays.late(friday, friday.plusDays(2))).isZero();
        assertThat(WorkingDays.late(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(WorkingDays.late(friday.plusDays(1), friday)).isZero();
        for (var today = friday; today.isBefore(friday.plusDays(60)); today = today.plusDays(1)) {
            for (var last = today.minusDays(12); !last.isAfter(today); last = last.plusDays(1)) {
                assertThat(last.isBefore(WorkingDays.lateBefore(today))).isEqualTo(WorkingDays.late(last, today) > 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-24, 3, 2026-11-24", // an ordinary Tuesday
        "2026-08-22, 3, 2026-11-23", // Sunday, so Monday
        "2026-11-30, 3, 2027-03-01", // 28 February 2027 is a Sunday
        "2025-11-30, 3, 2026-03-02", // clipped to 28 February, a Saturday
        "2027-11-30, 3, 2028-02-29", // clipped to a leap day
        "2026-08-31, 6, 2027-03-01", // clipped to 28 February, a Sunday
        "2026-03-31, 3, 2026-06-30", // clipped to a month of thirty days
        "2026-09-24, 3, 2026-12-28", // julafton, juldagen, annandag, Sunday
        "2026-03-19, 3, 2026-06-22", // midsommarafton
        "2026-07-01, 6, 2027-01-04", // nyårsdagen is a Friday
    })
    void a_follow_up_is_due_months_later_on_the_next_open_day(LocalDate talk, int months, LocalDate due) {
        assertThat(WorkingDays.followUpDue(talk, months)).isEqualTo(due);
    }
}
