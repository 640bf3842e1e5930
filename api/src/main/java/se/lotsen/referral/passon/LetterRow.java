package se.lotsen.referral.passon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;

@MappedEntity("passed_on")
record LetterRow(
        String municipalityId,
        @Id UUID referralId,
        UUID consentId,
        String toMunicipality,
        String toName,
        @TypeDef(type = DataType.STRING_ARRAY) String[] back,
        UUID writtenBy,
        Instant writtenAt,
        LetterState state,
        @Nullable WhyNot reason,
        @Nullable Instant dueAt,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant settledAt) {

    Set<ConsentItem> backItems() {
        return Arrays.stream(back).map(ConsentItem::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
