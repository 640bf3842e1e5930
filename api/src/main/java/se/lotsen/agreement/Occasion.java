package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.shared.Swedish;

/**
 * A session at a meeting place, planned, held or cancelled.
 *
 * @param activity its name
 * @param kind what the catalogue says that it is
 * @param cancelledAt when it was cancelled, or null
 * @param cancelReason why, or null
 */
@Introspected
public record Occasion(
        UUID placeId,
        UUID sessionId,
        UUID activityId,
        String activity,
        Activity.Kind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {

    /** True when it is over and was not cancelled. */
    public boolean isHeld(Instant now) {
        return cancelledAt == null && !endsAt.isAfter(now);
    }

    /** True when it was cancelled. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** The day, in Sweden. */
    public LocalDate day() {
        return startsAt.atZone(Swedish.ZONE).toLocalDate();
    }

    /** When it begins, in Sweden. */
    public LocalTime time() {
        return startsAt.atZone(Swedish.ZONE).toLocalTime();
    }
}
