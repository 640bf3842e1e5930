package se.lotsen.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring time as it is kept.
 *
 * @param cadence empty when its rule says more than people say here
 * @param placeId where, or null for the activity's own place
 * @param lastDay null is until further notice
 */
public record KeptSeries(
        UUID id,
        int version,
        Optional<Cadence> cadence,
        LocalTime starts,
        LocalTime ends,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID placeId,
        boolean onHolidays) {

    /** True when it has no days left. */
    public boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
