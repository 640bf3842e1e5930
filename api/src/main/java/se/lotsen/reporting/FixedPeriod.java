package se.lotsen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.KnownYear;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/**
 * A calendar year or a third of one: the only periods that figures about persons are published for. Two of them are apart, or one is a whole
 * number of the other's parts, which are hidden together.
 *
 * @param tertial 1, 2 or 3, or null for the whole year
 */
public record FixedPeriod(int year, @Nullable Integer tertial) {

    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})(?:-T([123]))?");

    /** A whole year. */
    public static FixedPeriod year(int year) {
        return new FixedPeriod(year, null);
    }

    /** Reads {@code 2026} or {@code 2026-T1}; empty for anything else. */
    public static Optional<FixedPeriod> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        var tertial = matcher.group(2);
        return Optional.of(
                new FixedPeriod(Integer.parseInt(matcher.group(1)), tertial == null ? null : Integer.valueOf(tertial)));
    }

    /** What an address asks for, or this year when it names nothing; what there can be nothing for leads nowhere. */
    public static FixedPeriod asked(@Nullable String text, Clock clock) {
        if (text == null) return year(Swedish.today(clock).getYear());
        var period = parse(text).orElseThrow(() -> new Missing("period"));
        return new FixedPeriod(KnownYear.of(period.year, clock), period.tertial);
    }

    /** The same of a whole year. */
    public static int askedYear(@Nullable String text, Clock clock) {
        var period = asked(text, clock);
        if (period.tertial != null) throw new Missing("year");
        return period.year;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return tertial == null ? Integer.toString(year) : year + "-T" + tertial;
    }

    /** The year and its thirds. */
    public List<FixedPeriod> withParts() {
        return Stream.of(null, 1, 2, 3)
                .map(third -> new FixedPeriod(year, third))
                .toList();
    }

    /** Its days. */
    public Period days() {
        return tertial == null ? Period.year(year) : Period.tertial(year, tertial);
    }

    Instant from() {
        return days().from().atStartOfDay(Swedish.ZONE).toInstant();
    }

    Instant until() {
        return days().to().plusDays(1).atStartOfDay(Swedish.ZONE).toInstant();
    }
}
