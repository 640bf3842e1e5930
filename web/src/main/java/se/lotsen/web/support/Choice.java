package se.lotsen.web.support;

import java.util.Arrays;
import java.util.List;

/**
 * One thing to choose among in a form.
 *
 * @param value sent with the form
 */
public record Choice(String value, String label) {

    /** Every value of an enum, worded by {@code words.<words>.<NAME>}. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> type, String words, Texts t) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> of(value, words, t))
                .toList();
    }

    /** Every value of an enum, worded by {@code <words>.<NAME>} as it stands. */
    public static <E extends Enum<E>> List<Choice> each(Class<E> type, String words, Texts t) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(value.name(), t.of(words, value)))
                .toList();
    }

    /** One value of an enum. Words that also stand inside sentences get a capital letter here. */
    public static Choice of(Enum<?> value, String words, Texts t) {
        var label = t.of("words." + words, value);
        return new Choice(value.name(), Character.toUpperCase(label.charAt(0)) + label.substring(1));
    }
}
