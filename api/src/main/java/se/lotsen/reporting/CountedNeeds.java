package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.shared.SmallestShown;

/** Counts who lacks what and where in a year, and hides what is small. */
@Singleton
class CountedNeeds {

    private final NeedRows rows;
    private final int threshold;

    CountedNeeds(NeedRows rows, SmallestShown smallest) {
        this.rows = rows;
        this.threshold = smallest.figure();
    }

    /** The smallest figure above zero that is shown. */
    int threshold() {
        return threshold;
    }

    /** Every kind that somebody lacked. */
    List<Need> in(int year, Actor actor) {
        var period = FixedPeriod.year(year);
        return rows.counts(actor.municipalityId(), period.from(), period.until()).stream()
                .collect(Collectors.groupingBy(NeedCountRow::kind))
                .entrySet()
                .stream()
                .map(one -> need(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Need::kind))
                .toList();
    }

    private Need need(String kind, List<NeedCountRow> counted) {
        var known = counted.stream()
                .map(NeedCountRow::area)
                .filter(area -> !area.equals(Need.NO_AREA))
                .distinct()
                .sorted();
        var areas = Stream.concat(known, Stream.of(Need.NO_AREA)).toList();
        var counts = areas.stream()
                .map(area -> IntStream.rangeClosed(1, 3)
                        .mapToObj(third -> persons(counted, area, third))
                        .toList())
                .toList();
        return new Need(kind, areas, Suppression.hideOne(counts, threshold));
    }

    private static int persons(List<NeedCountRow> counted, String area, int third) {
        return counted.stream()
                .filter(row -> row.area().equals(area) && row.tertial() == third)
                .mapToInt(NeedCountRow::persons)
                .sum();
    }
}
