package se.lotsen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");

    /** Parts of words that tell why somebody is written to, how the person feels, or that sell something. */
    private static final Map<LetterLanguage, List<String>> FORBIDDEN = Map.of(
            LetterLanguage.SV,
            List.of(
                    "ensam",
                    "ofrivillig",
                    "isoler",
                    "socialt",
                    "utanför",
                    "hälsa",
                    "hälso",
                    "sjuk",
                    "vård",
                    "remiss",
                    "remitt",
                    "läkare",
                    "sköters",
                    "diagnos",
                    "demens",
                    "minne",
                    "depress",
                    "psyk",
                    "ångest",
                    "oro",
                    "nedstämd",
                    "risk",
                    "problem",
                    "behov",
                    "insats",
                    "klient",
                    "patient",
                    "brukare",
                    "effekt",
                    "!"),
            LetterLanguage.EN,
            List.of(
                    "lonel", "alone", "isolat", "social", "exclu", "health", " ill ", "illness", "sick", "care",
                    "referr", "doctor", "nurse", "diagnos", "dement", "memory", "depress", "psych", "anxi", "worr",
                    "risk", "problem", "need ", "needs", "client", "patient", "user", "!"),
            LetterLanguage.FI,
            List.of(
                    "yksin", "terveys", "terveyd", "sair", "hoito", "lääkär", "muisti", "masen", "riski", "ongelm",
                    "potilas", "!"),
            LetterLanguage.SO,
            List.of("keli", "caafimaad", "xanuun", "dhakhtar", "niyad", "halis", "dhibaat", "bukaan", "!"),
            LetterLanguage.BS,
            List.of(
                    "usamlj",
                    "zdravlj",
                    "zdravst",
                    "bolest",
                    "ljekar",
                    "pamće",
                    "depres",
                    "rizik",
                    "problem",
                    "pacijent",
                    "!"),
            LetterLanguage.AR,
            List.of("وحدة", "صحة", "صحي", "مرض", "طبيب", "علاج", "اكتئاب", "خطر", "مشكل", "مريض", "!"));

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void no_letter_tells_why_it_was_written(LetterLanguage language) {
        assertThat(FORBIDDEN).as("a new language needs its own list").containsKey(language);
        LetterTemplates.in(language).texts().forEach((key, text) -> {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .as("%s in %s", key, language)
                    .doesNotContain(FORBIDDEN.get(language));
        });
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void a_translation_says_the_same_with_the_same_facts(LetterLanguage language) {
        var swedish = facts(LetterLanguage.SV);
        if (!language.isBesideSwedish()) assertThat(facts(language)).isEqualTo(swedish);
        facts(language).forEach((key, facts) -> {
            assertThat(facts).as(key).isEqualTo(swedish.get(key));
        });
        for (var kind : LetterKind.values()) {
            assertThat(facts(language).containsKey(kind + ".body"))
                    .as(kind + "")
                    .isEqualTo(language.has(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void sentences_are_short(LetterLanguage language) {
        for (var text : LetterTemplates.in(language).texts().values()) {
            for (var sentence : text.split("[.?\\n]")) {
                assertThat(sentence.strip().split("\\s+").length).as(sentence).isLessThanOrEqualTo(20);
            }
        }
    }

    @Test
    void every_kind_has_a_title_a_body_and_a_paragraph_to_change() {
        var texts = LetterTemplates.in(LetterLanguage.SV).texts();

        assertThat(Arrays.stream(LetterKind.values())
                        .flatMap(kind -> Stream.of(kind + ".title", kind + ".body", kind + ".free")))
                .allMatch(texts::containsKey);
        assertThat(Arrays.stream(LetterKind.values()))
                .allMatch(kind -> texts.getOrDefault(kind + ".body", "").contains("\n{free}\n"));
    }

    @Test
    void a_person_is_written_to_in_the_own_language_when_it_has_templates() {
        assertThat(LetterLanguage.of("en")).isEqualTo(LetterLanguage.EN);
        assertThat(LetterLanguage.of("en-GB")).isEqualTo(LetterLanguage.EN);
        assertThat(LetterLanguage.of("so")).isEqualTo(LetterLanguage.SO);
        assertThat(LetterLanguage.of("hr")).isEqualTo(LetterLanguage.BS);
        assertThat(LetterLanguage.of("pl")).isEqualTo(LetterLanguage.SV);
    }

    private static Map<String, List<String>> facts(LetterLanguage language) {
        return LetterTemplates.in(language).texts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> FACT.matcher(entry.getValue())
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .distinct()
                                .toList(),
                        (one, _) -> one,
                        TreeMap::new));
    }
}
