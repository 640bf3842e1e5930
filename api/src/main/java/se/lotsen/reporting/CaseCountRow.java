package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;

/** How many cases of a year are alike in all that they are divided by. */
@Introspected
record CaseCountRow(
        WayIn wayIn,
        int step,
        int tertial,
        Sex sex,
        @Nullable Integer age,
        @Nullable UUID healthCentreId,
        @Nullable CloseReason closeReason,
        boolean livesAlone,
        boolean needsInterpreter,
        boolean livesFar,
        int cases) {}
