package se.lotsen.matching;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was offered to a person, and the answer.
 *
 * @param slug the activity's name in addresses
 * @param place name of the place
 * @param offeredBy name of the guide
 * @param noReason why not, when the answer is no
 * @param overrideReason why it was offered although a rule speaks against it
 */
@Introspected
public record Suggestion(
        UUID suggestionId,
        String activity,
        String slug,
        @Nullable String place,
        Instant offeredAt,
        @Nullable String offeredBy,
        How how,
        Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String noReason,
        @Nullable String overrideReason) {

    /** How the person was told. */
    public enum How {
        PRINT,
        PHONE,
        LETTER,
        SMS
    }

    /** What the person said. */
    public enum Answer {
        THINKING,
        YES,
        NO
    }
}
