package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;

/**
 * A case of a year with all that cases are divided by, and nothing that names it.
 *
 * @param healthCentre id of the unit that sent the first referral, or {@link Group#NONE}
 */
@Introspected
record CountedCaseRow(
        WayIn wayIn,
        int step,
        int tertial,
        Sex sex,
        @Nullable Integer age,
        String healthCentre,
        @Nullable CloseReason closeReason,
        boolean livesAlone,
        boolean needsInterpreter,
        boolean livesFar) {}
