package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** Letters that were written at one time. */
@Introspected
public record LetterBatch(UUID batchId, Instant writtenAt, int letters) {}
