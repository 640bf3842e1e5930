package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;

@Introspected
record BookedRow(
        String number,
        UUID personId,
        String givenName,
        String familyName,
        String personNumber,
        String numberKind,
        Instant at,
        @Nullable TalkMode mode,
        @Nullable String place,
        @Nullable String activity,
        @Nullable String street,
        @Nullable String phone,
        @Nullable String interpreter,
        boolean isProtected) {}
