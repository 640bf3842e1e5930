package se.lotsen.sender;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record system as its municipality's administrator sees it.
 *
 * @param notifyHosts names of the machines that it may be notified at
 * @param active false when it gets no tokens
 * @param lastSeenAt when it last got a token, or null
 * @param lastMessageAt when its last message came among those counted, or null
 * @param taken messages taken in, or sent again, in the days that are counted
 * @param refused messages refused in the same days
 */
public record Connection(
        String clientId,
        String healthCentre,
        @Nullable String hsaId,
        SenderKeys keys,
        Scopes scopes,
        List<String> notifyHosts,
        boolean active,
        @Nullable Instant lastSeenAt,
        @Nullable Instant lastMessageAt,
        int taken,
        int refused) {

    /** Refused messages out of a hundred, or null when none came. */
    public @Nullable Integer refusedPercent() {
        var all = taken + refused;
        return all == 0 ? null : Math.round(100f * refused / all);
    }
}
