package se.lotsen.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of someone who arranges activities.
 *
 * @param phone national format
 * @param ended true when it no longer arranges anything
 */
public record OrganiserFacts(
        String name, Kind kind, @Nullable String phone, boolean ended) {

    /** What kind of organiser. */
    public enum Kind {
        MUNICIPAL,
        ASSOCIATION,
        COMPANY,
        CONGREGATION
    }
}
