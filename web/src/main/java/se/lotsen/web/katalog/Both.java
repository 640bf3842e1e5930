package se.lotsen.web.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import se.lotsen.catalogue.Kept;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Texts;

/**
 * A fact that somebody else has saved while it was being written here.
 *
 * @param saved what holds now
 * @param typed what stands in the form
 */
public record Both(String label, String saved, String typed) {

    /**
     * The fields in which a form is another than what is kept.
     *
     * @param named gives the name where a value is an id
     */
    static List<Both> of(Kept subject, Map<String, ?> kept, FormFields typed, UnaryOperator<String> named, Texts t) {
        var words = new FactWords(t);
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
                    words.value(subject, field, named.apply(String.join(",", before))),
                    words.value(subject, field, named.apply(String.join(",", after)))));
        }
        return List.copyOf(found);
    }
}
