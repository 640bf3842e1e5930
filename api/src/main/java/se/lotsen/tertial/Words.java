package se.lotsen.tertial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;

/** What is wrong with words in a report, which the public reads: none of them may be about a single person. */
final class Words {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_BRIEF = 60;

    private Words() {}

    static List<FieldError> text(String field, @Nullable String text) {
        var errors = new ArrayList<FieldError>();
        if (text != null && text.length() > LONGEST) errors.add(new FieldError(field, "tertial.tooLong"));
        if (text != null && PersonNumber.standsIn(text)) errors.add(new FieldError(field, "tertial.personNumber"));
        return errors;
    }

    static List<FieldError> brief(String field, @Nullable String text) {
        var errors = new ArrayList<>(text(field, text));
        if (errors.isEmpty() && text != null && text.length() > LONGEST_BRIEF)
            errors.add(new FieldError(field, "tertial.tooLong"));
        return errors;
    }

    static List<FieldError> name(String field, String name) {
        var errors = new ArrayList<FieldError>();
        if (name.isBlank()) errors.add(new FieldError(field, "tertial." + field + ".missing"));
        if (name.length() > LONGEST_NAME) errors.add(new FieldError(field, "tertial.tooLong"));
        if (PersonNumber.standsIn(name)) errors.add(new FieldError(field, "tertial.personNumber"));
        return errors;
    }
}
