package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record TimelineRow(
        UUID eventId,
        Instant at,
        String kind,
        boolean keyEvent,
        String actorId,
        String actorName,
        String facts,
        boolean pinned,
        @Nullable String correctedText,
        @Nullable Instant correctedAt,
        @Nullable String correctedBy) {

    TimelineEntry.@Nullable Correction corrected() {
        return correctedText == null || correctedAt == null || correctedBy == null
                ? null
                : new TimelineEntry.Correction(correctedText, correctedAt, correctedBy);
    }
}
