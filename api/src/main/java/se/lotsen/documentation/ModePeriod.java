package se.lotsen.documentation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mode with the days it holds and the decision it rests on.
 *
 * @param decisionNumber number of the board's decision (dnr); always there for an exemption
 * @param scope what the decision covers
 * @param validTo last day, or null until further notice
 * @param notedBy name of the one who noted it
 */
@Introspected
public record ModePeriod(
        DocumentationMode mode,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant notedAt,
        String notedBy) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The mode on a day: the latest noted of those that hold, and without one the duty that the law sets. */
    static DocumentationMode on(LocalDate day, List<ModePeriod> periods) {
        return periods.stream()
                .filter(period -> period.holdsOn(day))
                .max(Comparator.comparing(ModePeriod::notedAt))
                .map(ModePeriod::mode)
                .orElse(DocumentationMode.DOCUMENTED);
    }
}
