package se.lotsen.person;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Introspected
record PersonChangeRow(
        Instant at,
        String by,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** The change, when it is of something that is put right. */
    Stream<PersonChange> change() {
        return PersonFact.ofColumn(field).stream().map(fact -> new PersonChange(at, by, fact, before, after));
    }
}
