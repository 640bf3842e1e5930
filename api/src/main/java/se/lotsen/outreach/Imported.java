package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A list that was taken in. Every line is in one of the figures.
 *
 * @param taken became members
 * @param known left out, see {@link LeftOut#KNOWN}
 * @param optedOut left out, see {@link LeftOut#OPTED_OUT}
 * @param byList the list itself says to leave them out
 * @param again were members already
 * @param wrong must be put right
 */
@Introspected
public record Imported(
        Instant importedAt, int lines, int taken, int known, int optedOut, int byList, int again, int wrong) {}
