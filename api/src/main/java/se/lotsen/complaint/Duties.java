package se.lotsen.complaint;

import io.micronaut.core.annotation.Introspected;

/**
 * What waits for somebody.
 *
 * @param waiting items to sort
 * @param owed items whose teller waits for feedback
 * @param late those of them whose last day has passed
 */
@Introspected
public record Duties(int waiting, int owed, int late) {}
