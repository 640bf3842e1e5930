package se.lotsen.letter;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the list of those that have been written.
 *
 * @param writtenBy the guide's name
 */
@Introspected
public record WrittenLetter(
        UUID letterId, LetterKind kind, LetterLanguage language, String title, Instant writtenAt, String writtenBy) {}
