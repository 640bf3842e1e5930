package se.lotsen.documentation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("documentation_mode")
record ModeRow(
        String municipalityId,
        @Id UUID modeId,
        UUID activityId,
        DocumentationMode mode,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant notedAt,
        UUID notedBy) {}
