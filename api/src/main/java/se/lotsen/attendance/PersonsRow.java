package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PersonsRow(@Nullable UUID placeId, int persons) {}
