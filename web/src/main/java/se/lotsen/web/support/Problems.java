package se.lotsen.web.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;

/** What is wrong with a sent form, field by field, in words that say what to do. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** @param field name and id of the field */
    public record Problem(String field, String text) {}

    /** A form with nothing wrong. */
    public static Problems none() {
        return new Problems();
    }

    /** What a use case refuses, each field under its name in the form; a field without one keeps its own. */
    public static Problems of(List<FieldError> errors, Map<String, String> fieldInForm, Texts t) {
        var problems = none();
        for (var error : errors) {
            problems.add(fieldInForm.getOrDefault(error.field(), error.field()), t.of("problem." + error.messageKey()));
        }
        return problems;
    }

    /** Adds one; the first of a field is the one shown. */
    public Problems add(String field, String text) {
        all.add(new Problem(field, text));
        return this;
    }

    /** All, in the order of the form. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** True when nothing is wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The text of a field, or null. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
