package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that is already there. */
@Introspected
record Made(UUID activityId, @Nullable UUID placeId, Instant startsAt) {}
