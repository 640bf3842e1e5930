package se.lotsen.reply;

import java.util.Locale;
import java.util.Set;

/** The rule for when an answer asks for no more text messages: one of three words and nothing else, however it is written. */
final class AsksToStop {

    private static final Set<String> WORDS = Set.of("STOPP", "STOP", "AVSLUTA");

    private AsksToStop() {}

    /** True when it does. A sentence with such a word in it is read by a guide. */
    static boolean in(String text) {
        return WORDS.contains(text.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT));
    }
}
