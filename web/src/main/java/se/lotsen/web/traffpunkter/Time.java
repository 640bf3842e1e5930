package se.lotsen.web.traffpunkter;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.agreement.MeasuredTime;
import se.lotsen.reporting.Period;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Texts;

/**
 * The time that is measured, as it stands in the address: {@code period=2026}, {@code period=2026-T1}, or {@code fran} and {@code till}.
 *
 * @param key "2026", "2026-T1", or empty for two days of one's own
 * @param instead true when the address asks for something that cannot be measured, and this is shown instead
 */
public record Time(String key, MeasuredTime measured, boolean instead) {

    private static final Pattern YEAR_OR_THIRD = Pattern.compile("(20[0-9]{2})(?:-T([123]))?");

    /** What the address asks for, or the running third of the year when it asks for nothing that can be measured. */
    static Time of(HttpRequest<?> request, LocalDate today) {
        var asked = request.getParameters();
        var named = named(asked.get("period", String.class).orElse(""));
        if (named != null && KnownYear.holds(named.measured().from().getYear(), today.getYear())) return named;
        var own = own(new FormFields(Map.of(
                "fran", asked.get("fran", String.class).orElse(""),
                "till", asked.get("till", String.class).orElse(""))));
        if (own != null) return own;
        var running = third(today.getYear(), (today.getMonthValue() + 3) / 4);
        var asks = Stream.of("period", "fran", "till")
                .anyMatch(name -> !asked.get(name, String.class).orElse("").isBlank());
        return new Time(running.key(), running.measured(), asks);
    }

    /** Thirds and years to choose among, the latest first. */
    static List<Time> choices(LocalDate today) {
        var choices = new ArrayList<Time>();
        for (var year = today.getYear(); year > today.getYear() - 2; year--) {
            for (var number = 3; number >= 1; number--) {
                var third = third(year, number);
                if (!third.measured().from().isAfter(today)) choices.add(third);
            }
            choices.add(year(year));
        }
        return List.copyOf(choices);
    }

    private static @Nullable Time named(String text) {
        var match = YEAR_OR_THIRD.matcher(text.toUpperCase(Locale.ROOT));
        if (!match.matches()) return null;
        var year = Integer.parseInt(match.group(1));
        return match.group(2) == null ? year(year) : third(year, Integer.parseInt(match.group(2)));
    }

    private static @Nullable Time own(FormFields fields) {
        var from = fields.date("fran");
        var to = fields.date("till");
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusYears(2))) return null;
        return new Time("", new MeasuredTime(from, to), false);
    }

    private static Time year(int year) {
        return of(Integer.toString(year), Period.year(year));
    }

    private static Time third(int year, int number) {
        return of(year + "-T" + number, Period.tertial(year, number));
    }

    private static Time of(String key, Period period) {
        return new Time(key, new MeasuredTime(period.from(), period.to()), false);
    }

    /** The same time a year before. */
    public Time yearBefore() {
        return key.isEmpty()
                ? new Time(
                        "",
                        new MeasuredTime(
                                measured.from().minusYears(1), measured.to().minusYears(1)),
                        false)
                : Objects.requireNonNull(named(Integer.parseInt(key.substring(0, 4)) - 1 + key.substring(4)));
    }

    /** The query of an address that shows the same time. */
    public String query() {
        return key.isEmpty() ? "fran=" + measured.from() + "&till=" + measured.to() : "period=" + key;
    }

    /** "T1 2026", "2026", or the two days. */
    public String label(Texts t) {
        if (key.isEmpty()) {
            return t.of("traffpunkter.days", t.date(measured.from()), t.date(measured.to()));
        }
        return key.length() == 4 ? key : key.substring(5) + " " + key.substring(0, 4);
    }
}
