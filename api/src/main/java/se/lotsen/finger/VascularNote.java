package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * What the health centre is told of the fifth finger, once.
 *
 * @param writer name of the guide
 */
@Introspected
public record VascularNote(UUID noteId, UUID applicationId, Way way, String text, String writer, Instant writtenAt) {

    /** How it goes there. */
    public enum Way {
        /** About a referral, as far as the person's consent reaches. */
        MESSAGE,
        /** On paper, which the person takes along. */
        LETTER
    }
}
