package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("meeting_place")
record PlaceRow(
        String municipalityId,
        @Id UUID placeId,
        String slug,
        String name,
        @Nullable UUID organiserId,
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
        @Nullable LocalDate endedOn,
        @Version int version) {

    PlaceFacts facts() {
        return new PlaceFacts(
                name,
                organiserId,
                address,
                area,
                phone,
                toilet,
                hearingLoop,
                stepFree,
                busStop,
                smallGroup,
                aloneFriendly,
                endedOn != null);
    }
}
