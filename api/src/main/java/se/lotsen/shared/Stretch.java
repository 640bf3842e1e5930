package se.lotsen.shared;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of things in the order of time, by key and not by number: what is written meanwhile neither repeats nor hides what was there.
 *
 * @param from the earliest moment that is wanted
 * @param until the first moment that is not wanted any more
 * @param newestFirst the order
 * @param after the last one on the page before, or null for the first page
 * @param limit most things on the page
 */
public record Stretch(
        Instant from,
        Instant until,
        boolean newestFirst,
        @Nullable Place after,
        int limit) {

    /** Before everything that Lotsen keeps. */
    public static final Instant EARLIEST = Instant.EPOCH;

    /** After everything that Lotsen keeps. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    /** Where something stands in the order: its moment, and its id among those of the same moment. */
    public record Place(Instant at, UUID id) {}

    /** The page in a list that is wholly in memory, in any order. */
    public <T> Page<T> among(List<T> all, Function<T, Place> place) {
        var order = Comparator.comparing((T one) -> place.apply(one).at())
                .thenComparing(one -> place.apply(one).id());
        var inOrder = newestFirst ? order.reversed() : order;
        return Page.of(
                all.stream()
                        .filter(one -> holds(place.apply(one)))
                        .sorted(inOrder)
                        .toList(),
                limit);
    }

    private boolean holds(Place place) {
        if (place.at().isBefore(from) || !place.at().isBefore(until)) return false;
        if (after == null) return true;
        var byTime = place.at().compareTo(after.at());
        var compared = byTime != 0 ? byTime : place.id().compareTo(after.id());
        return newestFirst ? compared < 0 : compared > 0;
    }

    /** What the page begins after, also when it is the first. */
    public Place begin() {
        if (after != null) return after;
        return newestFirst ? new Place(LATEST, HIGHEST) : new Place(EARLIEST, LOWEST);
    }
}
