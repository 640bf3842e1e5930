package se.lotsen.web.tertial;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** Numbers as managers type them: "10 362", "1,8". */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");

    private Decimals() {}

    /** The number, or null when nothing is typed or when it is none, which is a problem. */
    static @Nullable BigDecimal typed(String field, FormFields fields, Problems problems, Texts t) {
        var text = fields.text(field).replaceAll("[\\s\u00a0]", "");
        if (text.isEmpty()) return null;
        if (NUMBER.matcher(text).matches()) return new BigDecimal(text.replace(',', '.'));
        problems.add(field, t.of("problem.tertial.number"));
        return null;
    }
}
