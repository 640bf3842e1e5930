package se.lotsen.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of the letters in one language: {@code letters/sv.properties} and its translations. A line break parts paragraphs, and a word in
 * braces is a fact: {@code {day}}. A fact that is empty takes its paragraph away when nothing else stands in it.
 */
final class LetterTemplates {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Map<LetterLanguage, LetterTemplates> ALL = readAll();

    private final Map<String, String> texts;

    private LetterTemplates(Map<String, String> texts) {
        this.texts = texts;
    }

    static LetterTemplates in(LetterLanguage language) {
        return Objects.requireNonNull(ALL.get(language), "no templates");
    }

    /** All keys with their texts, for those who judge them. */
    Map<String, String> texts() {
        return texts;
    }

    /** One text as it is written. */
    String raw(String key) {
        var text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("no text for " + key);
        return text;
    }

    /** One text, with the facts in it. */
    String text(String key, Map<String, String> facts) {
        return FACT.matcher(raw(key))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(fact(found.group(1), facts)));
    }

    /** The paragraphs of a letter, with the facts in them. */
    List<String> paragraphs(LetterKind kind, Map<String, String> facts) {
        return paragraphs(text(kind + ".body", facts));
    }

    /** What a text says, paragraph by paragraph; empty lines fall away. */
    static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String fact(String name, Map<String, String> facts) {
        var value = facts.get(name);
        if (value == null) throw new IllegalArgumentException("no fact " + name);
        return value;
    }

    private static Map<LetterLanguage, LetterTemplates> readAll() {
        var all = new EnumMap<LetterLanguage, LetterTemplates>(LetterLanguage.class);
        for (var language : LetterLanguage.values()) all.put(language, new LetterTemplates(read(language)));
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> read(LetterLanguage language) {
        var file = "/letters/" + language.locale().getLanguage() + ".properties";
        var properties = new Properties();
        try (var in = LetterTemplates.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing " + file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new java.util.HashMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return Map.copyOf(texts);
    }
}
