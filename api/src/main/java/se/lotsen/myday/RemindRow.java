package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record RemindRow(
        UUID bookingId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable String phone,
        Instant at,
        String activity,
        boolean textFailed,
        @Nullable String guide,
        @Nullable Instant remindedAt) {}
