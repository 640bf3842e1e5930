package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Postal codes that lie far away.
 *
 * @param fromYear the first year that is counted by the list
 * @param postalCodes of five digits, with a space between them
 */
@Introspected
public record FarPlaces(int fromYear, String postalCodes, Instant keptAt, String keptBy) {}
