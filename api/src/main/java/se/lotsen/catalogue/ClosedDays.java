package se.lotsen.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days on which places are closed. A place that is said to be open is open, whatever holds for all places. */
public record ClosedDays(List<Period> periods) {

    /** Whether the place is closed or, as an exception, open. */
    public enum Kind {
        CLOSED,
        OPEN
    }

    /**
     * One stretch of days.
     *
     * @param placeId the place, or null for every place
     * @param lastDay still belongs to it
     * @param reason in words for the public
     */
    public record Period(
            UUID periodId, @Nullable UUID placeId, Kind kind, LocalDate firstDay, LocalDate lastDay, String reason) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** Why a place is closed that day, or empty when it is open. */
    public Optional<String> reasonOn(@Nullable UUID placeId, LocalDate day) {
        var said = periods.stream()
                .filter(period -> period.covers(day))
                .filter(period -> period.placeId() == null || Objects.equals(period.placeId(), placeId))
                .toList();
        if (said.stream().anyMatch(period -> period.kind() == Kind.OPEN)) return Optional.empty();
        return said.stream().map(Period::reason).findFirst();
    }
}
