package se.lotsen.web.tertial;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;
import se.lotsen.web.support.TypedNumber;

/** Numbers that a manager types, none of them less than nothing. */
final class Decimals {

    private Decimals() {}

    /** The number, or null when nothing is typed or when it is none, which is a problem. */
    static @Nullable BigDecimal typed(String field, FormFields fields, Problems problems, Texts t) {
        if (fields.text(field).isEmpty()) return null;
        var number = TypedNumber.read(fields.text(field)).filter(it -> it.signum() >= 0);
        if (number.isEmpty()) problems.add(field, t.of("problem.tertial.number"));
        return number.orElse(null);
    }
}
