package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.WayIn;

@Introspected
record TaskRow(
        UUID subjectId,
        String number,
        boolean isReferral,
        UUID personId,
        String givenName,
        String familyName,
        String personNumber,
        String numberKind,
        @Nullable String step,
        LocalDate dueOn,
        boolean urgent,
        @Nullable Instant talkAt,
        int attempts,
        String wayIn,
        WayIn way,
        boolean own) {}
