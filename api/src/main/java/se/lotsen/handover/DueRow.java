package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.casework.NextStep;

@Introspected
record DueRow(
        String number,
        UUID personId,
        String givenName,
        String familyName,
        NextStep.Kind nextStep,
        LocalDate nextStepOn,
        String guide) {}
