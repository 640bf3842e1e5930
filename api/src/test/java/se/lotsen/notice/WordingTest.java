package se.lotsen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipality;

/** What a message may say: whoever reads it over a shoulder learns nothing about the person. */
class WordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Municipality NORRTALJE =
            new Municipality("0188", "Norrtälje", "2120000217", "01", 3, 5, "0176-710 00", false);
    private static final Guide SAMIRA = new Guide(UUID.randomUUID(), "Samira Haddad", "0176-710 12", UUID.randomUUID());
    private static final List<Notice> EVERY_KIND = List.of(
            new Notice.LateWork(TODAY, 3, 2),
            new Notice.TimeTomorrow(TODAY, Instant.parse("2026-12-02T09:00:00Z")),
            new Notice.SuggestionsToTell(TODAY, SAMIRA.id()),
            new Notice.FactsToCheck(TODAY, 7));

    /** Beginnings of words of health, loneliness, and what a referral or a case is about. */
    private static final List<String> NEVER = List.of(
            "hälso",
            "hälsa",
            "sjuk",
            "vård",
            "läkar",
            "medicin",
            "diagnos",
            "behandl",
            "psyk",
            "depress",
            "sorg",
            "orolig",
            "ångest",
            "ensam",
            "isoler",
            "oro",
            "samtal",
            "remiss",
            "remitt",
            "samtyck",
            "journal",
            "ärende",
            "insats",
            "socialtjänst",
            "äldre",
            "lots ",
            "äldrelots",
            "aktivitet",
            "träff",
            "grupp",
            "promenad",
            "fika",
            "gymnastik",
            "plan ",
            "hinder",
            "demens",
            "fall",
            "alkohol");

    @Test
    void every_kind_is_tried_here() {
        assertThat(EVERY_KIND)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(List.<Class<?>>of(Notice.class.getPermittedSubclasses()));
    }

    @Test
    void no_message_has_a_word_that_tells_why() {
        for (var notice : EVERY_KIND) {
            var words = words(notice);
            var lower = (words.subject() + "\n" + words.text()).toLowerCase(Locale.ROOT);
            for (var word : NEVER) assertThat(lower).as(word).doesNotContain(word);
        }
        for (var template : Wording.templates()) {
            var lower = template.toLowerCase(Locale.ROOT);
            for (var word : NEVER) assertThat(lower).as(word).doesNotContain(word);
        }
    }

    @Test
    void no_message_names_an_activity_or_a_place_of_the_catalogue() throws IOException {
        var catalogue = new ObjectMapper()
                .readTree(Objects.requireNonNull(getClass().getResourceAsStream("/reference/catalogue.json")));
        var names = catalogue.findValuesAsText("name");
        assertThat(names).hasSizeGreaterThan(20);
        for (var notice : EVERY_KIND) {
            for (var name : names) {
                if (!name.isBlank() && !name.equals(NORRTALJE.name()))
                    assertThat(words(notice).text()).doesNotContainIgnoringCase(name);
            }
        }
    }

    @Test
    void no_message_has_a_personal_number_and_there_is_no_place_for_words_about_a_person() {
        for (var notice : EVERY_KIND) {
            assertThat(words(notice).text()).doesNotContainPattern("(19|20)?[0-9]{6}[-+]?[0-9]{4}");
            for (var value : notice.getClass().getRecordComponents()) {
                assertThat(value.getType()).isIn(LocalDate.class, Instant.class, UUID.class, int.class);
            }
        }
    }

    @Test
    void a_person_is_told_when_and_whom_to_call() {
        var words = words(EVERY_KIND.get(1));

        assertThat(words.text())
                .isEqualTo("Du har en tid i morgon kl. 10.00. Ring 0176-710 00 om du inte kan. "
                        + "Vill du slippa sms? Säg det när du ringer. Norrtälje kommun");
    }

    @Test
    void a_person_is_told_that_something_may_suit_and_whom_to_call() {
        assertThat(words(EVERY_KIND.get(2)).text())
                .isEqualTo("Vi har hittat något som kan passa dig. Ring gärna Samira Haddad, 0176-710 12. "
                        + "Vill du slippa sms? Säg det när du ringer. Norrtälje kommun");
        assertThat(Wording.of(EVERY_KIND.get(2), NORRTALJE, Optional.empty(), Optional.empty(), false)
                        .text())
                .contains("Ring gärna oss, 0176-710 00.");
    }

    @Test
    void where_messages_can_be_answered_the_word_that_stops_them_is_told_and_one_message_is_enough() {
        for (var notice : EVERY_KIND.subList(1, 3)) {
            var text = Wording.of(notice, NORRTALJE, Optional.empty(), Optional.of(SAMIRA), true)
                    .text();

            assertThat(text)
                    .contains("Svara STOPP om du inte vill ha sms.")
                    .doesNotContain("Säg det")
                    .hasSizeLessThanOrEqualTo(160);
        }
    }

    @Test
    void staff_is_told_how_much_and_where() {
        var words = words(EVERY_KIND.getFirst());

        assertThat(words.text())
                .contains("Nya att svara på: 3", "Uppföljningar: 2", "Öppna Lotsen: https://lotsen.example/\n");
        assertThat(Wording.of(EVERY_KIND.getFirst(), NORRTALJE, Optional.empty(), Optional.empty(), false)
                        .text())
                .doesNotContain("Öppna");
    }

    private static Wording words(Notice notice) {
        return Wording.of(notice, NORRTALJE, Optional.of("https://lotsen.example"), Optional.of(SAMIRA), false);
    }
}
