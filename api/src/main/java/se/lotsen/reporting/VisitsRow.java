package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** How many nobody named came to one session. */
@Introspected
record VisitsRow(UUID id, LocalDate onDate, String activity, int visits) {}
