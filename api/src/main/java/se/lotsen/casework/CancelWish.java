package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.StatusReason;

/**
 * A sender's wish to cancel that waits for an answer.
 *
 * @param number our number of the referral
 * @param text why, in the sender's words
 */
@Introspected
public record CancelWish(
        UUID referralId,
        String number,
        String sender,
        @Nullable String practitionerName,
        StatusReason reason,
        String text) {}
