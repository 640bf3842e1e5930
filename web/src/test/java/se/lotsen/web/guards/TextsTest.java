package se.lotsen.web.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.instrument.Instrument;
import se.lotsen.person.ConsentItem;
import se.lotsen.reportback.ReportText;
import se.lotsen.web.support.Texts;

class TextsTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "texts");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9.]*)\"");

    private final TreeMap<String, String> swedish = bundles("sv");
    private final TreeMap<String, String> english = bundles("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
    }

    @Test
    void no_text_is_written_twice_under_one_name() throws IOException {
        for (var language : List.of("sv", "en")) {
            try (var files = Files.list(TEXTS.resolve(language))) {
                for (var file : files.toList()) {
                    assertThat(Files.readAllLines(file).stream()
                                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                                    .map(line -> line.substring(0, line.indexOf('='))))
                            .as(file.toString())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void an_item_of_consent_is_called_the_same_on_the_screen_and_in_the_letter() {
        for (var item : ConsentItem.values()) {
            assertThat(swedish.get("words.consentItem." + item)).isEqualTo(ReportText.words(item));
        }
    }

    @Test
    void every_bundle_is_registered() {
        assertThat(Texts.swedish().keys()).isEqualTo(swedish.keySet());
    }

    @Test
    void both_languages_take_the_same_values() {
        for (var key : swedish.keySet()) {
            assertThat(places(english.getOrDefault(key, "")))
                    .as("values of " + key)
                    .isEqualTo(places(swedish.getOrDefault(key, "")));
        }
    }

    @Test
    void an_apostrophe_is_doubled_only_where_a_text_takes_values() {
        var wrong = new TreeSet<String>();
        for (var texts : List.of(swedish, english)) {
            texts.forEach((key, text) -> {
                if (!isQuotedRight(text)) wrong.add(key);
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_left_empty() {
        assertThat(swedish).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void every_text_that_a_page_asks_for_exists() {
        var missing = new TreeSet<String>();
        for (var literal : literals()) if (!isKey(literal) && !isBeginning(literal)) missing.add(literal);

        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_is_left_over() {
        var asked = literals();
        var leftOver = new TreeSet<>(swedish.keySet());
        leftOver.removeIf(key -> asked.contains(key) || asked.stream().anyMatch(literal -> begins(key, literal)));
        leftOver.removeIf(TextsTest::isNamedByAnInstrument);

        assertThat(leftOver).isEmpty();
    }

    @Test
    void every_instrument_has_its_words() {
        for (var instrument : Instrument.values()) {
            assertThat(swedish.keySet()).containsAll(instrument.messageKeys());
        }
    }

    /** Instruments name their own keys, so that no page has to; also those that no page uses yet. */
    private static boolean isQuotedRight(String text) {
        return text.contains("{") ? !text.replace("''", "").contains("'") : !text.contains("''");
    }

    private static boolean isNamedByAnInstrument(String key) {
        return key.startsWith("instrument.");
    }

    private boolean isKey(String literal) {
        return swedish.containsKey(literal);
    }

    private boolean isBeginning(String literal) {
        return swedish.keySet().stream().anyMatch(key -> begins(key, literal));
    }

    /** A key put together in code begins with a literal: {@code "words.role." + role}, or {@code of("words.role", role)}. */
    private static boolean begins(String key, String literal) {
        return key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private static Set<String> places(String pattern) {
        var found = new TreeSet<String>();
        var format = new MessageFormat(pattern);
        Pattern.compile("\\{(\\d+)").matcher(format.toPattern()).results().forEach(m -> found.add(m.group(1)));
        return found;
    }

    /** Every text in quotes that begins with a bundle's name. */
    private Set<String> literals() {
        var bundles = new TreeSet<String>();
        swedish.keySet().forEach(key -> bundles.add(key.substring(0, key.indexOf('.'))));
        var found = new TreeSet<String>();
        for (var file : sources()) {
            LITERAL.matcher(read(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(text -> bundles.contains(text.substring(0, text.indexOf('.'))))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeMap<String, String> bundles(String language) {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS.resolve(language))) {
            for (var file : files.toList()) {
                var properties = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                var bundle = file.getFileName().toString().replace(".properties", "");
                properties.forEach((key, text) -> all.put(bundle + "." + key, text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
