package se.lotsen.web.layout;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.Texts;

/**
 * One radio button.
 *
 * @param note said quietly after the label, or empty
 * @param closed true when it is shown but cannot be chosen
 */
public record Radio(String value, String label, String note, boolean chosen, boolean closed) {

    /** Every value of an enum, in its order. */
    public static <E extends Enum<E>> List<Radio> of(Class<E> type, @Nullable E chosen, String words, Texts t) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> new Radio(it.name(), t.of(words, it), "", it == chosen, false))
                .toList();
    }
}
