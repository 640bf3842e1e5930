package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** What a leader says is wrong in the programme, with the session that the leader looked at. */
@Introspected
public record RemarkLine(
        UUID remarkId,
        UUID sessionId,
        String activity,
        String slug,
        String place,
        Instant startsAt,
        String words,
        Instant at,
        String byName) {}
