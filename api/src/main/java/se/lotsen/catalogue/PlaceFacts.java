package se.lotsen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a meeting place; null is what nobody has stated. See {@link MeetingPlace}.
 *
 * @param ended true when it has been closed down
 */
public record PlaceFacts(
        String name,
        @Nullable UUID organiserId,
        @Nullable String address,
        @Nullable String area,
        @Nullable String phone,
        @Nullable Boolean toilet,
        @Nullable Boolean hearingLoop,
        @Nullable Boolean stepFree,
        @Nullable Boolean busStop,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        boolean ended) {}
