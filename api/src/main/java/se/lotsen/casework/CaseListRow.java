package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;

@Introspected
record CaseListRow(
        UUID caseId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        PersonNumber.Kind numberKind,
        String personNumber,
        CaseState state,
        NextStep.@Nullable Kind nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason,
        @Nullable String guide,
        boolean urgent) {

    LocalDate day() {
        return closedAt == null
                ? Objects.requireNonNull(nextStepOn, "an open case has a next step")
                : LocalDate.ofInstant(closedAt, Swedish.ZONE);
    }
}
