package se.lotsen.web.katalog;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.Saved;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * The answer to a form on which something in the catalogue is kept: done, what must be put right, or what somebody else has saved meanwhile.
 *
 * @param again the page with the form, as typed
 * @param wrong what must be put right
 * @param newest what is kept now, asked for when somebody else was first
 */
record Keeping(FormFields typed, Again again, Function<Saved.Refused, Problems> wrong, Supplier<Newest> newest) {

    /** The page once more. */
    interface Again {
        Page page(FormFields fields, Problems problems, List<Both> both);
    }

    /**
     * What is kept.
     *
     * @param fields as they would stand in the form
     * @param named gives the name where a value is an id
     */
    record Newest(Kept subject, Map<String, ?> fields, int version, UnaryOperator<String> named) {}

    HttpResponse<?> answer(Saved saved, Function<Saved.Done, HttpResponse<?>> done, Texts t) {
        return switch (saved) {
            case Saved.Done it -> done.apply(it);
            case Saved.Refused refused ->
                HttpResponse.unprocessableEntity().body(again.page(typed, wrong.apply(refused), List.of()));
            case Saved.ChangedByOther _ -> {
                var now = newest.get();
                var both = Both.of(now.subject(), now.fields(), typed, now.named(), t);
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(again.page(versioned(typed.values(), now.version()), Problems.none(), both));
            }
        };
    }

    /** What could not be read, and what was refused. */
    static Problems all(Problems unread, Saved.Refused refused, Map<String, String> fields, Texts t) {
        return unread.isEmpty() ? Problems.of(refused.errors(), fields, t) : unread;
    }

    /** The fields of a form, made from a version. */
    static FormFields versioned(Map<String, ?> values, int version) {
        var fields = new HashMap<String, Object>(values);
        fields.put("version", Integer.toString(version));
        return new FormFields(fields);
    }
}
