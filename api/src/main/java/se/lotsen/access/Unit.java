package se.lotsen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where people work: a municipal unit, a health centre or an association.
 *
 * @param hsaId of a health centre, or null
 * @param phone national format, or null
 * @param queueEmail address of the queue that its staff reads together, or null
 */
public record Unit(
        UUID id,
        Kind kind,
        String name,
        @Nullable String hsaId,
        @Nullable String phone,
        @Nullable String queueEmail) {

    /** What kind of organisation a unit is. */
    public enum Kind {
        MUNICIPAL,
        HEALTH_CENTRE,
        ASSOCIATION
    }
}
