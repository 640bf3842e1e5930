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
        UUID letterId, LetterKind kind, LetterLanguage language, String title, Instant writtenAt, String writtenBy) {

    /** Language of the title, BCP 47: Swedish when the letter stands beside the Swedish text. */
    public String titleTag() {
        return language.isBesideSwedish() ? LetterLanguage.SV.tag() : language.tag();
    }
}
