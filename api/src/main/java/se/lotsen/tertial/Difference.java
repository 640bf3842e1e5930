package se.lotsen.tertial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that a report says otherwise than when it was locked.
 *
 * @param before empty when nothing was said
 * @param now empty when nothing is said any longer
 */
public record Difference(Told.Kind kind, String name, String before, String now) {

    /** Every difference, in the order in which the report says things; what it no longer says comes last. */
    static List<Difference> between(List<Told> locked, List<Told> now) {
        var before = byKey(locked);
        var found = new ArrayList<Difference>();
        for (var told : now) {
            var was = before.remove(told.key());
            var value = was == null ? "" : was.value();
            if (!value.equals(told.value())) {
                found.add(new Difference(told.kind(), told.name(), value, told.value()));
            }
        }
        before.values().stream()
                .filter(gone -> !gone.value().isEmpty())
                .forEach(gone -> found.add(new Difference(gone.kind(), gone.name(), gone.value(), "")));
        return List.copyOf(found);
    }

    private static Map<String, Told> byKey(List<Told> told) {
        return told.stream()
                .collect(Collectors.toMap(Told::key, Function.identity(), (_, later) -> later, LinkedHashMap::new));
    }
}
