package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record HeldAt(UUID activityId, @Nullable UUID placeId) {}
