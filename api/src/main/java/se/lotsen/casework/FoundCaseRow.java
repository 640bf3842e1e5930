package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record FoundCaseRow(
        UUID personId,
        String number,
        CaseState state,
        @Nullable Instant closedAt,
        @Nullable String guide) {}
