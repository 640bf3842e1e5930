package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the directory tells it.
 *
 * @param number organisation number of the municipality, HSA-id of the health centre, null of others
 * @param phone national format, or null
 */
@Introspected
public record ListedOrganisation(
        UUID id,
        Kind kind,
        String name,
        @Nullable String number,
        @Nullable String phone,
        Instant changedAt) {

    /** What kind. */
    public enum Kind {
        /** The one that receives referrals. */
        MUNICIPALITY,
        /** The one that asks. */
        HEALTH_CENTRE,
        /** A part of a municipality that runs activities. */
        MUNICIPAL,
        ASSOCIATION,
        COMPANY,
        CONGREGATION
    }
}
