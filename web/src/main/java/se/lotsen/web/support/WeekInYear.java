package se.lotsen.web.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A week as Swedes name it and as it stands in an address: 2026-v48. */
public final class WeekInYear {

    private static final Pattern WRITTEN = Pattern.compile("20\\d\\d-v[0-5]\\d");

    private WeekInYear() {}

    /** The Monday of a week, or null when there is no such week. */
    public static @Nullable LocalDate monday(@Nullable String written) {
        if (written == null || !WRITTEN.matcher(written).matches()) return null;
        try {
            return LocalDate.parse(written.replace('v', 'W') + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As it stands in an address. */
    public static String written(LocalDate day) {
        return String.format(Locale.ROOT, "%d-v%02d", day.get(IsoFields.WEEK_BASED_YEAR), number(day));
    }

    /** The week's number in its year. */
    public static int number(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
