package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A time for which a manager has approved that a requirement is not met: who approved it and why. */
@Introspected
public record ApprovedException(
        UUID exceptionId,
        UUID requirementId,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        String approvedBy,
        Instant approvedAt) {

    boolean holds(Requirement requirement, Week week) {
        return requirementId.equals(requirement.id())
                && !week.thursday().isBefore(fromOn)
                && !week.thursday().isAfter(toOn);
    }
}
