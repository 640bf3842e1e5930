package se.lotsen.correspondence;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a nurse wrote about her referral.
 *
 * @param sender name of the health centre
 * @param readAt when a guide whom it is for first opened it, or null
 * @param readerName that guide, or null
 */
@Introspected
public record Message(
        UUID messageId,
        UUID referralId,
        Instant sentAt,
        String authorName,
        String sender,
        String text,
        @Nullable Instant readAt,
        @Nullable String readerName) {}
