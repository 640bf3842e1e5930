package se.lotsen.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that seeks out everybody of a cohort.
 *
 * @param number what letters and the access log name, for example U-2026-0001
 * @param purpose why it is done
 * @param leftOut who may be left out of the list, and why
 * @param ground the legal ground
 * @param decision number of the decision behind it
 * @param endedAt null while it runs
 */
public record Campaign(
        UUID id,
        String number,
        String name,
        String purpose,
        Cohort cohort,
        String leftOut,
        String ground,
        String decision,
        Instant begunAt,
        @Nullable Instant endedAt) {

    /** True until it has been ended. */
    public boolean isRunning() {
        return endedAt == null;
    }
}
