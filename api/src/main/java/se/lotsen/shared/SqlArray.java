package se.lotsen.shared;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists as PostgreSQL reads them, for queries that say {@code any(cast(:values as text[]))}. For ids and names of enums only: nothing is quoted. */
public final class SqlArray {

    private SqlArray() {}

    /** "{A,B}". */
    public static String of(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The same, or null for no list at all. */
    public static @Nullable String ofNullable(@Nullable Collection<?> values) {
        return values == null ? null : of(values);
    }

    /** The same, or null when there is nothing in it: for what narrows a list only when something was chosen. */
    public static @Nullable String orNull(Collection<?> values) {
        return values.isEmpty() ? null : of(values);
    }
}
