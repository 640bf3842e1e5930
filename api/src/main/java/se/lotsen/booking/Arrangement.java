package se.lotsen.booking;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed on with the person about a place; it follows when the place is moved.
 *
 * @param companion who comes along, or null for nobody
 * @param companionName name and telephone of who comes along, or null when not known
 * @param transport how the person gets there, or null when not said
 * @param reminder how the person is reminded, or null when that follows how the person wants to be reached
 */
public record Arrangement(
        @Nullable Companion companion,
        @Nullable String companionName,
        @Nullable Transport transport,
        @Nullable Reminder reminder) {}
