package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKLY|TUESDAY,THURSDAY|0||FREQ=WEEKLY;BYDAY=TU,TH",
                "EVERY_OTHER_WEEK|MONDAY|0||FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
                "MONTHLY|TUESDAY|1||FREQ=MONTHLY;BYDAY=1TU",
                "MONTHLY|FRIDAY|-1|6,7|FREQ=MONTHLY;BYMONTH=6,7;BYDAY=-1FR",
                "ONCE||0||FREQ=DAILY;COUNT=1"
            })
    void what_people_say_becomes_a_rule_and_is_read_back(
            Cadence.Pattern pattern, String days, int which, String months, String rrule) {
        var cadence = new Cadence(pattern, days(days), which, numbers(months));

        assertThat(cadence.isWhole()).isTrue();
        assertThat(cadence.rrule()).isEqualTo(rrule);
        assertThat(Cadence.of(rrule)).contains(cadence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2,9;BYDAY=1TH",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
                "FREQ=MONTHLY;BYMONTHDAY=3",
                "FREQ=WEEKLY;BYDAY=MO;COUNT=4",
                "FREQ=MONTHLY;BYDAY=1TU,3TU"
            })
    void a_rule_that_says_more_is_not_cut_down(String rrule) {
        assertThat(Cadence.of(rrule)).isEmpty();
    }

    @Test
    void what_is_not_said_is_missed() {
        assertThat(new Cadence(Cadence.Pattern.WEEKLY, Set.of(), 0, Set.of()).isWhole())
                .isFalse();
        assertThat(new Cadence(Cadence.Pattern.MONTHLY, Set.of(DayOfWeek.MONDAY), 0, Set.of()).isWhole())
                .isFalse();
        assertThat(new Cadence(Cadence.Pattern.MONTHLY, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1, Set.of())
                        .isWhole())
                .isFalse();
    }

    @Test
    void a_place_is_closed_when_all_are_unless_it_is_said_to_be_open() {
        var summer =
                new ClosedDays.Period(new UUID(1, 1), null, ClosedDays.Kind.CLOSED, day(1), day(31), "Sommarstängt");
        var place = new UUID(2, 2);
        var open = new ClosedDays.Period(new UUID(1, 2), place, ClosedDays.Kind.OPEN, day(10), day(10), "Sommarkafé");
        var days = new ClosedDays(List.of(summer, open));

        assertThat(days.reasonOn(place, day(9))).contains("Sommarstängt");
        assertThat(days.reasonOn(place, day(10))).isEmpty();
        assertThat(days.reasonOn(null, day(10))).contains("Sommarstängt");
        assertThat(days.reasonOn(place, LocalDate.of(2027, 8, 1))).isEmpty();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 7, day);
    }

    private static Set<DayOfWeek> days(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(@Nullable String numbers) {
        return numbers == null
                ? Set.of()
                : Arrays.stream(numbers.split(",", -1)).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
