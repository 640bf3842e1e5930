package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in a list.
 *
 * @param place empty when nobody has stated it
 * @param visits null while nobody has counted
 */
@Introspected
public record SessionLine(
        UUID sessionId,
        String activity,
        String place,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        @Nullable Integer visits) {}
