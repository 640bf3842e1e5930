package se.lotsen.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Messages of one kind that do not arrive, for one reason.
 *
 * @param what their topic
 * @param since when the first of them was written
 * @param nextAt when one of them is tried next; null when none is tried any more
 * @param lastError what happened, in English and without a word about anyone
 */
@Introspected
public record Undelivered(
        String what, int messages, Instant since, @Nullable Instant nextAt, String lastError) {}
