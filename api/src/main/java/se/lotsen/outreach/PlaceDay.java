package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Contacts at a place on a day.
 *
 * @param steps how many of them took a step; null when nobody did
 */
@Introspected
public record PlaceDay(
        String place,
        LocalDate onDate,
        int women,
        int men,
        int notStated,
        @Nullable Integer steps) {

    /** All contacts. */
    public int all() {
        return women + men + notStated;
    }
}
