package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a place is closed by its agreement. */
public record Closure(UUID id, UUID placeId, LocalDate from, LocalDate to, String reason) {

    /** True when every working day of a week is closed. */
    boolean holds(Week week) {
        return week.workingDays().stream().noneMatch(day -> day.isBefore(from) || day.isAfter(to));
    }
}
