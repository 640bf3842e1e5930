package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One requirement as long as it is the same. A requirement that is changed in mid-year is two of these, one after the other.
 *
 * @param organiser the other party of the agreement
 * @param reference journal number of the agreement, or null
 * @param paragraph where it stands in the agreement
 * @param from first day
 * @param to last day, or null
 */
public record Requirement(
        UUID id,
        UUID agreementId,
        UUID placeId,
        String organiser,
        @Nullable String reference,
        Demand demand,
        String paragraph,
        LocalDate from,
        @Nullable LocalDate to) {

    /** True when it holds for a week: on its Thursday. */
    public boolean holdsIn(Week week) {
        var day = week.thursday();
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
