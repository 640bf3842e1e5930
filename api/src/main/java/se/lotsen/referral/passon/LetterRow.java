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

    /** True when it was tried for a day in vain, and a guide may have it tried again. */
    boolean isGivenUp() {
        return reason == WhyNot.FAULT;
    }

    /** True when the health centre has been told that it did not arrive because of a fault. */
    boolean isToldToHaveFailed() {
        return attempts >= SettleLetter.MOST_ATTEMPTS;
    }

    Set<ConsentItem> backItems() {
        return Arrays.stream(back).map(ConsentItem::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
