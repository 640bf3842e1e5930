package se.lotsen.cost;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.lotsen.attendance.Figures;
import se.lotsen.grant.Money;

/** By what a cost that all places share is split between them. */
public enum SharedKey {
    VISITS {
        @Override
        long weight(Figures figures) {
            return figures.visits();
        }
    },
    SESSIONS {
        @Override
        long weight(Figures figures) {
            return figures.held();
        }
    },
    WEEKS {
        @Override
        long weight(Figures figures) {
            return figures.weeks();
        }
    },
    EQUALLY {
        @Override
        long weight(Figures figures) {
            return 1;
        }
    };

    /** A place's weight. */
    abstract long weight(Figures figures);

    /**
     * Splits an amount by weights, to the öre: the parts are together what was split. An öre that is left over goes where most was rounded
     * off. Without any weight the parts are equal.
     */
    static List<Money> split(Money whole, List<Long> weights) {
        if (weights.isEmpty()) return List.of();
        var all = weights.stream().mapToLong(Long::longValue).sum();
        var by = all == 0
                ? LongStream.generate(() -> 1).limit(weights.size()).boxed().toList()
                : weights;
        var sum = all == 0 ? weights.size() : all;
        var parts = new ArrayList<Long>();
        for (var weight : by)
            parts.add(weighed(whole, weight).divide(BigInteger.valueOf(sum)).longValueExact());
        var over = whole.ore() - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, by.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer at) -> weighed(whole, by.get(at)).mod(BigInteger.valueOf(sum)))
                        .reversed())
                .limit(over)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts.stream().map(Money::new).toList();
    }

    /** An amount times a weight, which may be more than a long holds. */
    private static BigInteger weighed(Money whole, long weight) {
        return BigInteger.valueOf(whole.ore()).multiply(BigInteger.valueOf(weight));
    }
}
