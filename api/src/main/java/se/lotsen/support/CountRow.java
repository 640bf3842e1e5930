package se.lotsen.support;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@MappedEntity("support_count")
record CountRow(
        String municipalityId,
        @Id UUID countId,
        SupportService service,
        LocalDate onDate,
        SupportForm form,
        Sex sex,
        @Nullable Integer age,
        int occasions,
        int visits,
        int persons,
        int newPersons,
        UUID notedBy,
        Instant notedAt,
        @Nullable Instant takenBackAt) {}
