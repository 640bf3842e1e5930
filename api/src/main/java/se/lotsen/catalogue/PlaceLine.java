package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
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
        @Nullable String source,
        @Nullable String address,
        @Nullable String phone,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate endedOn) {

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
                source,
                address,
                phone,
                assuredOn,
                endedOn);
    }
}
