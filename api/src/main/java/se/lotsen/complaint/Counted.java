package se.lotsen.complaint;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What is counted about one item that is sorted.
 *
 * @param ledTo true for a deviation that led to something
 * @param fedBack true when feedback was given
 * @param acted true when something was done because of it
 */
@Introspected
public record Counted(
        ComplaintKind kind, Teller teller, @Nullable Subject subject, boolean ledTo, boolean fedBack, boolean acted) {}
