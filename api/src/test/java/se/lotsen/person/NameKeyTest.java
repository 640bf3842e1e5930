package se.lotsen.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Karlsson, Carlson",
        "Kristina, Christina",
        "Katarina, Catharina",
        "Eriksson, Ericsson",
        "Eriksson, Erixon",
        "Lindqvist, Lindkvist",
        "Lindqvist, Lindquist",
        "Sören, Sørén",
        "Wästlund, Vestlund",
        "André, Andre",
        "Cecilia, Sesilia",
        "Viktor, Victor",
        "Josef, Joseph",
        "Gustafsson, Gustavsson",
        "Sara, Sarah",
        "Ahlberg, Alberg",
        "Johnsson, Jonson",
        "Sylvia, Silvia",
        "Zetterlund, Setterlund",
        "ERIKSSON, eriksson",
        "Yılmaz, Ilmaz",
        "Yılmaz, Jilmas",
        "Öberg, Öberj",
        "Bergström, Berjström",
        "Zetterberg, Setterberj",
        "Norling, Nårling",
        "Solveig, Solvej",
        "Petrović, Petrovitj",
        "Petrovic, Petrovitch",
    })
    void names_that_sound_alike_have_the_same_sound(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Åberg, Öberg",
        "Berg, Borg",
        "Karin, Kerstin",
        "Lund, Lind",
        "Ek, Ask",
        "Hanna, Anna",
        "Helga, Helja",
        "Eric, Eritj"
    })
    void names_that_sound_apart_are_kept_apart(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Sören, soren", "Åke, ake", "Östergård, ostergard", "Nuñez, nunez", "Sørén, soren", "O'Connor, oconnor"
    })
    void a_keyboard_without_the_letters_finds_them(String name, String word) {
        assertThat(NameKey.apart(name).getFirst().word()).isEqualTo(word);
    }

    @Test
    void a_double_name_is_found_as_two_words_and_as_one() {
        assertThat(NameKey.stored("Karl-Erik", "af Klercker Alm"))
                .extracting(NameKey::word)
                .containsExactlyInAnyOrder("karl", "erik", "karlerik", "af", "klercker", "alm");
        assertThat(NameKey.apart("ann–marie")).extracting(NameKey::word).containsExactly("ann", "marie");
        assertThat(NameKey.joined("ann-marie")).extracting(NameKey::word).containsExactly("annmarie");
    }

    @Test
    void nothing_but_letters_makes_a_word() {
        assertThat(NameKey.apart(" 4 -, ' ")).isEmpty();
        assertThat(NameKey.apart("Lund, Karl-Erik")).extracting(NameKey::word).containsExactly("lund", "karl", "erik");
    }

    @ParameterizedTest
    @CsvSource({"Kris, Christina", "Lindk, Lindqvist", "Karls, Carlson", "Eriks, Ericsson", "Ves, Wästlund"})
    void the_beginning_of_a_name_sounds_like_the_beginning(String beginning, String name) {
        assertThat(sound(name)).startsWith(sound(beginning));
    }

    private static String sound(String name) {
        return NameKey.apart(name).getFirst().sound();
    }
}
