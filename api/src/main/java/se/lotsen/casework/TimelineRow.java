package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record TimelineRow(
        UUID eventId, Instant at, String kind, boolean keyEvent, String actorName, String facts, boolean pinned) {}
