package se.lotsen.healthcentre;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A contact with a health centre's staff.
 *
 * @param notedBy name of the manager
 */
@Introspected
public record CentreContact(LocalDate onDate, String spokeWith, String said, String notedBy) {}
