package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** One saving of a session's count. */
@Introspected
public record SavedCount(int version, Instant savedAt, String savedByName, int visits) {}
