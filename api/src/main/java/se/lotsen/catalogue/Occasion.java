package se.lotsen.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes a session the one it is: what, where and when. */
record Occasion(UUID activityId, @Nullable UUID placeId, Instant startsAt) {}
