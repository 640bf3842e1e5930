package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When something in the directory last changed, and who runs it. */
@Introspected
record Changed(UUID id, @Nullable UUID organiserId, Instant changedAt) {}
