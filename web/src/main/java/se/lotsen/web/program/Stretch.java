package se.lotsen.web.program;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.Texts;

/**
 * A week or a month, as it stands in an address: {@code vecka=2026-v48} or {@code manad=2026-12}.
 *
 * @param first its first day
 */
public record Stretch(boolean month, LocalDate first) {

    private static final Pattern WEEK = Pattern.compile("20\\d\\d-v[0-5]\\d");
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-[01]\\d");

    /** What an address asks for; the week of today when it asks for nothing that there is. */
    static Stretch of(@Nullable String week, @Nullable String month, LocalDate today) {
        try {
            if (month != null && MONTH.matcher(month).matches()) {
                return new Stretch(true, YearMonth.parse(month).atDay(1));
            }
            if (week != null && WEEK.matcher(week).matches()) {
                var written = week.replace('v', 'W') + "-1";
                return new Stretch(false, LocalDate.parse(written, DateTimeFormatter.ISO_WEEK_DATE));
            }
        } catch (DateTimeException _) {
            // No such week or month: this week.
        }
        return week(today);
    }

    static Stretch week(LocalDate day) {
        return new Stretch(false, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The month that this begins in. */
    Stretch wholeMonth() {
        return new Stretch(true, first.withDayOfMonth(1));
    }

    /** Its last day. */
    public LocalDate last() {
        return month ? YearMonth.from(first).atEndOfMonth() : first.plusDays(6);
    }

    /** The one before. */
    Stretch before() {
        return new Stretch(month, month ? first.minusMonths(1) : first.minusWeeks(1));
    }

    /** The one after. */
    Stretch after() {
        return new Stretch(month, month ? first.plusMonths(1) : first.plusWeeks(1));
    }

    /** As a query. */
    String query() {
        if (month) return "?manad=" + YearMonth.from(first);
        return String.format(
                Locale.ROOT,
                "?vecka=%d-v%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** "vecka 48", "december 2026". */
    String words(Texts t) {
        if (!month) return t.of("program.week", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        var name = first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(t.language()));
        return name + " " + first.getYear();
    }

    /** For the name of a file. */
    String file() {
        return query().replaceAll("^\\?\\w+=", "");
    }
}
