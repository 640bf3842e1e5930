package se.lotsen.referral.passon;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * A referral that did not arrive in another municipality because of a fault, and is not tried any more by itself.
 *
 * @param toName the municipality
 * @param settledAt when it was given up
 */
@Introspected
public record StuckLetter(
        UUID referralId, UUID personId, String givenName, String familyName, String toName, Instant settledAt) {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "stuck letter of referral " + referralId;
    }
}
