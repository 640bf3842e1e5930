package se.lotsen.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksToStopTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"STOPP", "stopp", " Stopp. ", "\"Stopp\"!", "S T O P P", "stop", "STOP!", "Avsluta", "avsluta\n"
            })
    void one_of_the_words_and_nothing_else_asks_for_no_more(String text) {
        assertThat(AsksToStop.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ja", "Sluta", "Bussen stoppar inte här", "Stopp, jag menar tisdag", "avsluta mitt ärende"})
    void what_says_more_is_read_by_a_guide(String text) {
        assertThat(AsksToStop.in(text)).isFalse();
    }
}
