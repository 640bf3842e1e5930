package se.lotsen.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting place as the directory tells it; the organiser is null when nobody has stated it. */
public record ListedPlace(MeetingPlace place, @Nullable UUID organiserId, Instant changedAt) {}
