package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** A comment to how a place meets its agreement. */
@Introspected
public record Comment(UUID commentId, String text, String writtenBy, Instant writtenAt) {}
