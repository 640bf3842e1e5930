package se.lotsen.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("place_measurement")
record MeasurementRow(
        String municipalityId,
        @Id UUID measurementId,
        String name,
        LocalDate fromOn,
        LocalDate toOn,
        @Nullable Integer places,
        int meetingAll,
        String source,
        boolean byHand,
        UUID madeBy,
        Instant madeAt) {}
