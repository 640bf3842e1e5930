package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record TalkRow(
        UUID caseId,
        UUID personId,
        String number,
        LocalDate onDate,
        @Nullable String guideName) {}
