package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;

/**
 * A line of a list that must be put right.
 *
 * @param line line of the file, from 1
 * @param field column, see {@link CohortLine}
 * @param fault key of the texts, under {@code problem}
 * @param raw the line as it stood; empty when the campaign has ended
 */
@Introspected
public record WrongLine(int line, String field, String fault, String raw) {}
