package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons at a place, or in all, and how many of them came three times or more. */
@Introspected
record PersonsRow(@Nullable UUID placeId, int persons, int kept) {

    static final PersonsRow NOBODY = new PersonsRow(null, 0, 0);
}
