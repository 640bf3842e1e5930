package se.lotsen.healthcentre;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("health_centre_routine")
record RoutineRow(
        String municipalityId,
        @Id UUID routineId,
        UUID healthCentreId,
        @Nullable LocalDate signedOn,
        String contactName,
        @Nullable LocalDate lastMeetingOn,
        @Nullable LocalDate nextMeetingOn,
        Instant notedAt,
        UUID notedBy) {}
