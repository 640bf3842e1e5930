package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * An imported table of population figures.
 *
 * @param year the year that the figures are about
 * @param lines how many figures
 * @param counts true for the latest of its year; the others are replaced
 */
@Introspected
public record PopulationImport(
        UUID importId, int year, Instant importedAt, String importedBy, int lines, boolean counts) {}
