package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PlaceLine(
        UUID placeId,
        String slug,
        String name,
        @Nullable String organiser,
        @Nullable String area,
        @Nullable Boolean toilet,
        @Nullable Boolean hearingLoop,
        @Nullable Boolean stepFree,
        @Nullable Boolean busStop,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        boolean invented,
        @Nullable String source) {

    MeetingPlace place() {
        return new MeetingPlace(
                placeId,
                slug,
                name,
                organiser,
                area,
                toilet,
                hearingLoop,
                stepFree,
                busStop,
                smallGroup,
                aloneFriendly,
                invented,
                source);
    }
}
