package se.lotsen.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as a subscriber may hear of it.
 *
 * @param number 1 for the subscription's first, then without gaps
 * @param focusId logical id of the Task or Communication; null when the content is empty, when the person has protected identity, or when
 *     the referral is no longer the subscriber's
 * @param at when it happened
 */
public record Event(long number, @Nullable UUID focusId, Instant at) {}
