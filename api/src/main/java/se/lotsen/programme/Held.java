package se.lotsen.programme;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;

/**
 * A session as the public sees it.
 *
 * @param targetGroup for whom, or null for everyone
 * @param costKr whole kronor, 0 is free, null is not stated
 * @param placesLeft places left; null when there is no limit, or nobody can come to it any longer
 * @param cancelReason why it is cancelled, or null
 * @param invented true when something about it is made up for the demonstration
 * @param changedAt when anything of this was last another
 */
@Introspected
public record Held(
        UUID sessionId,
        String activity,
        String description,
        @Nullable String targetGroup,
        @Nullable Integer costKr,
        @Nullable Integer placesLeft,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        @Nullable String cancelReason,
        boolean invented,
        Instant changedAt) {

    /** The day on which it begins, in Sweden. */
    public LocalDate on() {
        return LocalDate.ofInstant(startsAt, Swedish.ZONE);
    }
}
