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
}
