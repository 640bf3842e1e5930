package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record MovedRow(
        UUID caseId,
        String number,
        @Nullable UUID toGuide,
        @Nullable String guide,
        @Nullable Integer caseVersion,
        @Nullable HandoverRefusal refusal,
        boolean takenBack,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName) {}
