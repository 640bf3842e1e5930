package se.lotsen.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("agreement_exception")
record ExceptionRow(
        String municipalityId,
        @Id UUID exceptionId,
        UUID requirementId,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        UUID approvedBy,
        Instant approvedAt) {}
