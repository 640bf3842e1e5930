package se.lotsen.healthcentre;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with a health centre, as it was written down once.
 *
 * @param signedOn null while no routine is signed
 * @param contactName empty when nobody is named
 * @param notedBy name of the manager
 */
@Introspected
public record Routine(
        UUID healthCentreId,
        @Nullable LocalDate signedOn,
        String contactName,
        @Nullable LocalDate lastMeetingOn,
        @Nullable LocalDate nextMeetingOn,
        Instant notedAt,
        String notedBy) {}
