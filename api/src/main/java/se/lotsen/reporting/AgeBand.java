package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An age band. The age is the one the person reaches in the year of the event.
 *
 * @param from youngest age, or null
 * @param to oldest age, or null
 */
public record AgeBand(@Nullable Integer from, @Nullable Integer to) {

    /** For persons whose year of birth is not known. */
    public static final AgeBand UNKNOWN = new AgeBand(null, null);

    /** Bands that cover every age, unknown last; the first ones begin at the given ages, for example "65,70,75,80,85". */
    public static List<AgeBand> from(String ages) {
        var begins = Arrays.stream(ages.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        var bands = new ArrayList<AgeBand>();
        bands.add(new AgeBand(null, begins.getFirst() - 1));
        for (var i = 0; i < begins.size(); i++) {
            var last = i + 1 == begins.size();
            bands.add(new AgeBand(begins.get(i), last ? null : begins.get(i + 1) - 1));
        }
        bands.add(UNKNOWN);
        return List.copyOf(bands);
    }

    /** True when the age, or its being unknown, belongs here. */
    public boolean holds(@Nullable Integer age) {
        if (age == null || this.equals(UNKNOWN)) return age == null && this.equals(UNKNOWN);
        return (from == null || age >= from) && (to == null || age <= to);
    }

    /** True when some age belongs both here and there; those whose age is not known belong to no band of ages. */
    boolean overlaps(AgeBand other) {
        if (equals(UNKNOWN) || other.equals(UNKNOWN)) return false;
        return endsNotBefore(other) && other.endsNotBefore(this);
    }

    private boolean endsNotBefore(AgeBand other) {
        return to == null || other.from == null || to >= other.from;
    }

    /** An age of the band, for a row that keeps no band: the youngest, or the oldest of the lowest band; null when the age is not known. */
    public @Nullable Integer anAge() {
        return from == null ? to : from;
    }

    /** Message key in {@code ledning.band.*}: unknown, younger, older or between; the last three take the ages. */
    public String key() {
        if (from == null) return to == null ? "unknown" : "younger";
        return to == null ? "older" : "between";
    }
}
