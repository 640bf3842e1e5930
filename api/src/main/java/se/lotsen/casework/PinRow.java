package se.lotsen.casework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("pinned_note")
record PinRow(
        String municipalityId,
        @Id UUID pinId,
        UUID caseId,
        UUID eventId,
        Instant pinnedAt,
        UUID pinnedBy,
        @Nullable Instant unpinnedAt,
        @Nullable UUID unpinnedBy) {}
