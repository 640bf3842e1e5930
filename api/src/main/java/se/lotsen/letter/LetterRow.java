package se.lotsen.letter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("letter")
record LetterRow(
        String municipalityId,
        @Id UUID letterId,
        UUID caseId,
        LetterKind kind,
        LetterLanguage language,
        LetterSize size,
        @TypeDef(type = DataType.JSON) String words,
        Instant writtenAt,
        UUID writtenBy) {}
