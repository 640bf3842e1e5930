package se.lotsen.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("outreach_contact")
record ContactRow(
        String municipalityId,
        @Id UUID contactId,
        String place,
        LocalDate onDate,
        @Nullable Integer age,
        String language,
        ContactOutcome outcome,
        int women,
        int men,
        int notStated,
        UUID notedBy,
        Instant notedAt,
        @Nullable Instant takenBackAt) {}
