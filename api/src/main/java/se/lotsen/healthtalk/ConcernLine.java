package se.lotsen.healthtalk;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who said something in a health talk for which the local routine applies, and of whom nobody has noted what was done.
 *
 * @param phone national format, or null
 * @param raisedAt when it was written
 */
@Introspected
public record ConcernLine(
        String caseNumber,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable String phone,
        Instant raisedAt) {}
