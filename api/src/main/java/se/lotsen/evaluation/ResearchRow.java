package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@Introspected
record ResearchRow(
        UUID caseId,
        UUID personId,
        Sex sex,
        @Nullable Integer birthYear,
        LocalDate onDate,
        @Nullable String threeStatus,
        @Nullable String sixStatus) {}
