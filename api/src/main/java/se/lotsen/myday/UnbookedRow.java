package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record UnbookedRow(
        String number,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable String phone,
        String activity,
        Instant at) {}
