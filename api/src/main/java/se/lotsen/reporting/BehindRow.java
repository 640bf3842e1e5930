package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure.
 *
 * @param personId null where nobody is meant
 * @param number number of a case or referral, or name of an activity
 */
@Introspected
record BehindRow(
        UUID id,
        @Nullable UUID personId,
        String number,
        LocalDate onDate,
        @Nullable String guideName,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn) {}
