package se.lotsen.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the paper, in its order.
 *
 * @param sender the municipality and its guides
 * @param date of the letter, in words
 * @param reference the case's number and nothing else
 * @param recipient name, street and town, as far as they are known
 * @param paragraphs in order, the greeting first
 * @param signature the regards, the guide's name and the number to call, one a line
 * @param translated the same in another language, printed over the Swedish words, or null
 */
public record LetterWords(
        String sender,
        String date,
        String reference,
        List<String> recipient,
        String title,
        List<String> paragraphs,
        List<String> signature,
        @Nullable Translated translated) {

    /**
     * A letter in another language.
     *
     * @param tag BCP 47
     */
    public record Translated(
            String tag, boolean rightToLeft, String title, List<String> paragraphs, List<String> signature) {}

    /** The same letter with a translation over it. */
    LetterWords with(LetterWords other, LetterLanguage language) {
        return new LetterWords(
                sender,
                date,
                reference,
                recipient,
                title,
                paragraphs,
                signature,
                new Translated(
                        language.tag(), language.isRightToLeft(), other.title, other.paragraphs, other.signature));
    }
}
