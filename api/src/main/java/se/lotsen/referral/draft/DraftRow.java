package se.lotsen.referral.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("referral_draft")
record DraftRow(
        String municipalityId,
        @Id UUID draftId,
        UUID unitId,
        UUID staffId,
        @TypeDef(type = DataType.JSON) String content,
        Instant savedAt,
        @TypeDef(type = DataType.JSON) @Nullable String sentElsewhere) {}
