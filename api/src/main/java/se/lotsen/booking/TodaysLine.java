package se.lotsen.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;

/**
 * Something booked today.
 *
 * @param birthYear four digits, or null
 * @param phone national format, or null
 * @param interpreter language to interpret, or null
 * @param talkMode where a talk is held; null for a visit
 * @param place place of the talk or of the activity, or null
 * @param activity the activity; null for a talk
 */
@Introspected
public record TodaysLine(
        Kind kind,
        Instant at,
        String caseNumber,
        UUID personId,
        String givenName,
        String familyName,
        @Nullable Integer birthYear,
        @Nullable String phone,
        @Nullable String phoneNote,
        @Nullable String street,
        @Nullable String city,
        @Nullable String interpreter,
        @Nullable TalkMode talkMode,
        @Nullable String place,
        @Nullable String activity) {

    /** What is booked. */
    public enum Kind {
        /** A health talk. */
        TALK,
        /** A visit to an activity where the guide comes along. */
        VISIT
    }
}
