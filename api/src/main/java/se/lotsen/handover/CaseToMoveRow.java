package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseState;
import se.lotsen.casework.NextStep;

@Introspected
record CaseToMoveRow(
        UUID caseId,
        String number,
        CaseState state,
        NextStep.@Nullable Kind nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean hidden,
        @Nullable UUID guideId,
        boolean urgent) {}
