package se.lotsen.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a name as it is searched for. Names are told on the telephone and spelt as they are heard, so a word has two keys: its letters
 * without their marks, and how it sounds in Swedish, in which Carlson is Karlsson, Christina is Kristina and Wästlund is Vestlund. What is
 * stored and what is asked for go through the same rule.
 *
 * @param word lower case, without marks: "lindqvist", "soren"
 * @param sound the same for words that sound alike: "lindkvist", "sören"
 */
public record NameKey(String word, String sound) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}-]+");
    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’´`]");
    private static final Pattern ANY_HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** One spelling and the one that it sounds like. The order matters: what comes later reads what came before. */
    private record Alike(Pattern spelling, String sound) {
        Alike(String spelling, String sound) {
            this(Pattern.compile(spelling), sound);
        }
    }

    private static final List<Alike> ALIKE = List.of(
            new Alike("[äæ]", "e"),
            new Alike("å", "o"),
            new Alike("(?<=vi)c$|tsch|tch", "tj"),
            new Alike("ø", "ö"),
            new Alike("ph", "f"),
            new Alike("c[hk]", "k"),
            new Alike("c(?=[eiy])", "s"),
            new Alike("c", "k"),
            new Alike("qu", "kv"),
            new Alike("q", "k"),
            new Alike("w", "v"),
            new Alike("x", "ks"),
            new Alike("z", "s"),
            new Alike("th", "t"),
            new Alike("y", "i"),
            new Alike("^ji", "i"),
            new Alike("eig?(?![aeiouö])", "ej"),
            new Alike("(?<=.)h(?![aeiouåö])", ""),
            new Alike("(.)\\1+", "$1"),
            new Alike("(?<=[lr])g(?![aeiouö])", "j"),
            new Alike("(?<=[aeiouåö])f", "v"));

    /** Every key by which a person is found: each word of the names, and a double name also as one word. */
    static Set<NameKey> stored(String givenName, String familyName) {
        var keys = new LinkedHashSet<NameKey>();
        for (var name : List.of(givenName, familyName)) {
            keys.addAll(apart(name));
            keys.addAll(joined(name));
        }
        return keys;
    }

    /** The words that somebody asks for, a double name as two. */
    public static List<NameKey> apart(String typed) {
        return keys(HYPHENS.matcher(hyphened(typed)).replaceAll(" "));
    }

    /** The words that somebody asks for, a double name as one: Ann-Marie may be kept as Annmarie. */
    public static List<NameKey> joined(String typed) {
        return keys(HYPHENS.matcher(hyphened(typed)).replaceAll(""));
    }

    private static String hyphened(String name) {
        return ANY_HYPHEN.matcher(name).replaceAll("-");
    }

    private static List<NameKey> keys(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(APOSTROPHES.matcher(lower).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> new NameKey(bare(word), sound(word)))
                .distinct()
                .toList();
    }

    private static String bare(String word) {
        return withoutMarks(word)
                .replace('ø', 'o')
                .replace('æ', 'a')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss");
    }

    private static String sound(String word) {
        var heard = new StringBuilder();
        word.codePoints().mapToObj(Character::toString).forEach(c -> heard.append(heard(c)));
        var sound = heard.toString().replace('ı', 'i');
        for (var alike : ALIKE) sound = alike.spelling().matcher(sound).replaceAll(alike.sound());
        return sound;
    }

    private static String heard(String letter) {
        if ("åäö".contains(letter)) return letter;
        return "ćč".contains(letter) ? "tj" : withoutMarks(letter);
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
