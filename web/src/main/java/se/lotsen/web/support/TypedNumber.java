package se.lotsen.web.support;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them, with at most two decimals: "10 362", "1,8", "−0.25". */
public final class TypedNumber {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,9}(?:[.,]\\d{1,2})?");

    private TypedNumber() {}

    /** The number; empty when it is none, or has more decimals, which nothing here rounds off. */
    public static Optional<BigDecimal> read(String typed) {
        var text = BLANKS.matcher(typed).replaceAll("");
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }
}
