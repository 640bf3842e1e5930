package se.lotsen.web.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Texts;
import se.lotsen.web.support.WeekInYear;

/**
 * A week or a month, as it stands in an address: {@code vecka=2026-v48} or {@code manad=2026-12}.
 *
 * @param first its first day
 */
public record Stretch(boolean month, LocalDate first) {

    private static final Pattern MONTH = Pattern.compile("20\\d\\d-[01]\\d");

    /** What an address asks for; the week of today when it asks for nothing that there is. */
    static Stretch of(@Nullable String week, @Nullable String month, LocalDate today) {
        try {
            if (month != null && MONTH.matcher(month).matches()) {
                return new Stretch(true, YearMonth.parse(month).atDay(1));
            }
        } catch (DateTimeException _) {
            // No such month: the week that is asked for.
        }
        var monday = WeekInYear.monday(week);
        return monday == null ? week(today) : new Stretch(false, monday);
    }

    static Stretch week(LocalDate day) {
        return new Stretch(false, Swedish.monday(day));
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
        return "?vecka=" + WeekInYear.written(first);
    }

    /** "vecka 48", "december 2026". */
    String words(Texts t) {
        if (!month) return t.of("program.week", WeekInYear.number(first));
        var name = first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(t.language()));
        return name + " " + first.getYear();
    }

    /** For the name of a file. */
    String file() {
        return query().replaceAll("^\\?\\w+=", "");
    }
}
