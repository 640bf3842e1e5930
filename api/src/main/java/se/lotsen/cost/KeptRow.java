package se.lotsen.cost;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record KeptRow(@Nullable UUID placeId, int persons) {}
