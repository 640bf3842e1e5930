package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do so that a place meets its agreement.
 *
 * @param owner who will do it
 * @param doneOn when it was done, or null
 */
@Introspected
public record Action(
        UUID actionId,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** True when it is not done and its last day has passed. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
