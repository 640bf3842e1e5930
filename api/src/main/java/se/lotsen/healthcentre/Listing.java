package se.lotsen.healthcentre;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How many residents of 65 or more are listed with a health centre.
 *
 * @param asOf the day on which it was so many
 * @param notedBy name of the manager
 */
@Introspected
public record Listing(UUID healthCentreId, int listed, LocalDate asOf, Instant notedAt, String notedBy) {}
