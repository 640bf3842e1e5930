package se.lotsen.shared;

import java.util.List;
import java.util.function.Function;

/** Some of a longer list, and whether more follows. */
public record Page<T>(List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** Nothing, and nothing more. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), false);
    }

    /** The page in a list that was asked for one more than fits. */
    public static <T> Page<T> of(List<T> found, int limit) {
        return new Page<>(found.stream().limit(limit).toList(), found.size() > limit);
    }

    /** The same page of something else. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), more);
    }
}
