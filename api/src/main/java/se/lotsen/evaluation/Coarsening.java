package se.lotsen.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.Sex;

/** Takes away what would make somebody one of few: first the age, and then the sex too, where fewer than the threshold share them. */
final class Coarsening {

    private Coarsening() {}

    /** Traits that others may know of a person; null where they are not told. */
    record Traits(@Nullable Sex sex, @Nullable AgeBand band) {

        Traits withoutAge() {
            return new Traits(sex, null);
        }
    }

    /** The traits in the same order, as far as they may be told. */
    static List<Traits> coarsen(List<Traits> all, int threshold) {
        var withAge = count(all);
        var first = all.stream()
                .map(one -> withAge.getOrDefault(one, 0L) < threshold ? one.withoutAge() : one)
                .toList();
        var without = count(first);
        return first.stream()
                .map(one -> without.getOrDefault(one, 0L) < threshold ? new Traits(null, null) : one)
                .toList();
    }

    private static Map<Traits, Long> count(List<Traits> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
