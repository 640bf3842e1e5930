package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishCalendar;

/**
 * A recurring activity at a place, on Swedish wall time: ten o'clock stays ten o'clock when the clocks change.
 *
 * @param onHolidays true when it is held on days off too
 */
@Introspected
record Series(
        UUID activityId,
        @Nullable UUID placeId,
        String rrule,
        LocalTime starts,
        LocalTime ends,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean onHolidays) {

    /** Enough to meet each weekday of a rule that looks at months. */
    private static final int LOOKED_AT = 9;

    /** When one occasion begins and ends. */
    record Times(Instant startsAt, Instant endsAt) {}

    /** The occasions from one day up to and including another, without the days off of the Swedish year unless it is held on them. */
    List<Times> between(LocalDate from, LocalDate to) {
        var last = validTo != null && validTo.isBefore(to) ? validTo : to;
        return Recurrence.days(rrule, validFrom, from, last).stream()
                .filter(this::isHeldOn)
                .map(this::on)
                .toList();
    }

    /** The weekdays on which it falls, however seldom. */
    Set<DayOfWeek> weekdays() {
        return Recurrence.days(rrule, validFrom, validFrom, validFrom.plusWeeks(LOOKED_AT)).stream()
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isHeldOn(LocalDate day) {
        return onHolidays || SwedishCalendar.dayOff(day).isEmpty();
    }

    private Times on(LocalDate day) {
        return new Times(
                day.atTime(starts).atZone(Swedish.ZONE).toInstant(),
                day.atTime(ends).atZone(Swedish.ZONE).toInstant());
    }
}
