package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record VisitRow(
        String number,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable String phone,
        Instant startsAt,
        @Nullable String activity,
        String guide) {}
