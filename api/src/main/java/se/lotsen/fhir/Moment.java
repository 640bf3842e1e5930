package se.lotsen.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Stretch;
import se.lotsen.shared.Swedish;

/**
 * The stretch of time that a date in a search stands for (FHIR R4 3.1.1.4.1): {@code 2026-11} is a month, a time without fractions is a
 * second. A day without a zone is a day in Sweden.
 *
 * @param begin first moment of it
 * @param end first moment after it
 */
record Moment(Instant begin, Instant end) {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2}))?)?)?");

    static Optional<Moment> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        try {
            var moment = form.group(4) != null ? time(text, form.group(5), form.group(6)) : days(text, form.group(3));
            return kept(moment.begin()) && kept(moment.end()) ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment days(String text, @Nullable String day) {
        if (day != null)
            return between(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
        if (text.length() == 4)
            return between(
                    Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
        var month = YearMonth.parse(text);
        return between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Moment time(String text, @Nullable String seconds, @Nullable String fraction) {
        var begin = OffsetDateTime.parse(text).toInstant();
        if (fraction != null) {
            var step = (long) Math.pow(10, 10 - fraction.length());
            return new Moment(begin, begin.plusNanos(step));
        }
        return new Moment(begin, begin.plus(1, seconds == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS));
    }

    private static Moment between(LocalDate first, LocalDate after) {
        return new Moment(
                first.atStartOfDay(Swedish.ZONE).toInstant(),
                after.atStartOfDay(Swedish.ZONE).toInstant());
    }

    /** What PostgreSQL can compare with. */
    private static boolean kept(Instant moment) {
        return moment.getEpochSecond() > -62_000_000_000L && moment.isBefore(Stretch.LATEST);
    }
}
