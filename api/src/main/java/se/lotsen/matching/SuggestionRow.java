package se.lotsen.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("suggestion")
record SuggestionRow(
        String municipalityId,
        @Id UUID suggestionId,
        UUID caseId,
        UUID activityId,
        @Nullable UUID placeId,
        Instant offeredAt,
        UUID offeredBy,
        Suggestion.How how,
        Suggestion.Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String noReason,
        @Nullable String overrideReason) {}
