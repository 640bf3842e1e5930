package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record NeedRow(UUID needId, UUID personId, LocalDate onDate, String description) {}
