package se.lotsen.finger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("finger_application")
record ApplicationRow(
        String municipalityId,
        @Id UUID applicationId,
        UUID programmeId,
        int number,
        UUID personId,
        @Nullable Integer age,
        Home home,
        @TypeDef(type = DataType.JSON) String answers,
        LocalDate appliedOn,
        ConsentForm consentForm,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        UUID notedBy,
        Instant notedAt) {}
