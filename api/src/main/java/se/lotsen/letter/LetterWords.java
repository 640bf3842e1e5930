package se.lotsen.letter;

import java.util.List;

/**
 * Everything that stands on the paper, in its order.
 *
 * @param sender the municipality and its guides
 * @param date of the letter, in words
 * @param reference the case's number and nothing else
 * @param recipient name, street and town, as far as they are known
 * @param paragraphs in order, the greeting first
 * @param signature the regards, the guide's name and the number to call, one a line
 */
public record LetterWords(
        String sender,
        String date,
        String reference,
        List<String> recipient,
        String title,
        List<String> paragraphs,
        List<String> signature) {}
