package se.lotsen.web.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.lotsen.web.support.FormFields;

/**
 * A fact that somebody else has saved while it was being written here.
 *
 * @param saved what holds now
 * @param typed what stands in the form
 */
public record Both(String label, String saved, String typed) {

    /** The fields in which a form is another than what is kept. */
    static List<Both> of(
            Map<String, ?> kept, FormFields typed, FactWords words, BiFunction<String, String, String> told) {
        var saved = new FormFields(kept);
        var found = new ArrayList<Both>();
        for (var field : new TreeSet<>(kept.keySet())) {
            if (field.equals("version")) continue;
            var before = new TreeSet<>(saved.all(field));
            var after = new TreeSet<>(typed.all(field));
            before.remove("");
            after.remove("");
            if (before.equals(after)) continue;
            found.add(new Both(
                    words.label(field),
                    told.apply(field, String.join(",", before)),
                    told.apply(field, String.join(",", after))));
        }
        return List.copyOf(found);
    }
}
