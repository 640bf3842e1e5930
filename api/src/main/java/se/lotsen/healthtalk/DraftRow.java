package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("health_talk_draft")
record DraftRow(
        String municipalityId,
        @Id UUID caseId,
        @TypeDef(type = DataType.JSON) String answers,
        int step,
        Instant savedAt,
        UUID savedBy,
        int version) {}
