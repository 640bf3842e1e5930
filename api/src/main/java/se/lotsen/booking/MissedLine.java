package se.lotsen.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * Someone who missed two sessions in a row and whom the guide has not been in touch with since.
 *
 * @param birthYear four digits, or null
 * @param phone national format, or null
 * @param activity the activity missed last
 * @param missedAt when it began
 * @param registeredAt when the second miss was registered
 */
@Introspected
public record MissedLine(
        String caseNumber,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable Integer birthYear,
        @Nullable String phone,
        String activity,
        Instant missedAt,
        Instant registeredAt) {

    /** The next working day after the second miss was registered. */
    public LocalDate dueOn() {
        return WorkingDays.plus(LocalDate.ofInstant(registeredAt, Swedish.ZONE), 1);
    }
}
