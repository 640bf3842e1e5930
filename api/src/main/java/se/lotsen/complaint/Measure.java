package se.lotsen.complaint;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done because of an item.
 *
 * @param activity name of the activity that it changed, or null when it changed none
 * @param slug the activity's name in addresses, or null
 */
@Introspected
public record Measure(
        UUID measureId,
        String what,
        LocalDate doneOn,
        @Nullable String activity,
        @Nullable String slug) {}
