package se.lotsen.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.LetterSize;
import se.lotsen.letter.LetterWords;
import se.lotsen.testing.TestApp;
import se.lotsen.web.brev.BrevPaper;

class PaperTest {

    private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");

    private final PaperMaker maker = TestApp.bean(PaperMaker.class);

    @Test
    void a_paper_can_be_read_aloud() {
        var read = ReadPaper.of(maker.make(letter(LetterLanguage.SV, LetterSize.LARGE, "Vi ses på Träffpunkt Ängen.")));

        assertThat(read.tagged()).isTrue();
        assertThat(read.tags()).containsOnlyOnce("H1").contains("P");
        assertThat(read.title()).isEqualTo("Hör hur du har det");
        assertThat(read.showsTitle()).isTrue();
        assertThat(read.language()).isEqualTo("sv-SE");
        assertThat(read.about()).contains("<pdfuaid:part>1</pdfuaid:part>", "Hör hur du har det");
        assertThat(read.fonts()).isNotEmpty().allMatch(name -> name.contains("LiberationSans"));
        assertThat(read.loose()).isEmpty();
        assertThat(read.text())
                .containsSubsequence(
                        "Ärende E-2026-0187", "Karl-Erik Lund", "Hör hur du har det", "Vi ses på Träffpunkt Ängen.");
    }

    @Test
    void a_translation_says_its_language() {
        assertThat(ReadPaper.of(maker.make(letter(LetterLanguage.EN, LetterSize.LARGE, "Hello.")))
                        .language())
                .isEqualTo("en-GB");
    }

    @Test
    void the_same_words_from_the_same_time_are_the_same_file() {
        var words = letter(LetterLanguage.SV, LetterSize.LARGE, "Välkommen.");

        assertThat(maker.make(words)).isEqualTo(maker.make(words));
        assertThat(maker.make(words)).isNotEqualTo(maker.make(letter(LetterLanguage.SV, LetterSize.LARGE, "Hej.")));
    }

    @Test
    void larger_type_takes_more_room_and_nothing_is_lost() {
        var lengthy = String.join(" ", Collections.nCopies(60, "Du bestämmer själv.")) + " Slut.";

        var large = ReadPaper.of(maker.make(letter(LetterLanguage.SV, LetterSize.LARGE, lengthy)));
        var extra = ReadPaper.of(maker.make(letter(LetterLanguage.SV, LetterSize.EXTRA_LARGE, lengthy)));

        assertThat(extra.pages()).isGreaterThan(large.pages());
        assertThat(extra.text()).contains("Slut.");
    }

    @Test
    void a_telephone_number_is_never_broken_at_the_end_of_a_line() {
        for (var words = 1; words < 25; words++) {
            var line = "hej ".repeat(words) + "070-174 06 05 eller 08-465 004 41.";

            var read = ReadPaper.of(maker.make(letter(LetterLanguage.SV, LetterSize.LARGE, line)));

            assertThat(read.text()).contains("070-174 06 05", "08-465 004 41.");
        }
    }

    @Test
    void what_a_person_typed_is_text_and_never_markup() {
        var typed = "<img src=\"file:///etc/hostname\"> & <b>fet</b> \u0001 ☕";

        var read = ReadPaper.of(maker.make(letter(LetterLanguage.SV, LetterSize.LARGE, typed)));

        assertThat(read.text()).contains("<img src=\"file:///etc/hostname\"> & <b>fet</b>");
        assertThat(read.tags()).doesNotContain("Figure");
    }

    private static BrevPaper letter(LetterLanguage language, LetterSize size, String paragraph) {
        return new BrevPaper(
                language,
                size,
                new LetterWords(
                        "Norrtälje kommun, äldrelotsarna",
                        "28 november 2026",
                        "Ärende E-2026-0187",
                        List.of("Karl-Erik Lund", "Storgatan 1", "761 30 Norrtälje"),
                        "Hör hur du har det",
                        List.of("Hej Karl-Erik,", paragraph),
                        List.of("Samira Haddad", "Telefon 070-174 06 05"),
                        null),
                AT);
    }
}
