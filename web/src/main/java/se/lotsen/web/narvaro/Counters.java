package se.lotsen.web.narvaro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.Numbers;
import se.lotsen.web.support.FormFields;

/** The fields of a sheet: numbers with − and + that need no scripts, and yes or no for each name. */
final class Counters {

    static final List<String> SEX = List.of("kvinnor", "man", "ejangivet");
    static final List<String> HOME = List.of("bor-har", "bor-omradet", "bor-annat");
    static final List<String> MORE = List.of("nya", "portioner");

    static final String NEW = MORE.getFirst();

    static final String NAME = "kom-";

    private static final int NONE = -1;

    private Counters() {}

    /** The form after − or + was pressed, or null when it was neither. */
    static @Nullable FormFields pressed(FormFields form) {
        var isMore = form.has("oka");
        var field = form.text(isMore ? "oka" : "minska");
        if (!all().contains(field)) return null;
        var then = Math.clamp(Math.max(0, number(form.text(field))) + (isMore ? 1L : -1L), 0, Numbers.MOST);
        var values = new HashMap<String, Object>(form.values());
        values.put(field, Integer.toString(then));
        return new FormFields(values);
    }

    /** What the fields say, or null when one of them is no number. */
    static @Nullable Numbers numbers(FormFields form) {
        var said = all().stream().mapToInt(field -> number(form.text(field))).toArray();
        if (IntStream.of(said).anyMatch(number -> number == NONE)) return null;
        return new Numbers(said[0], said[1], said[2], said[3], said[4], said[5], said[6], said[7]);
    }

    /** The first field that is no number, or the first of all. */
    static String wrong(FormFields form) {
        return all().stream()
                .filter(field -> number(form.text(field)) == NONE)
                .findFirst()
                .orElse(SEX.getFirst());
    }

    /** Yes and no by booking; who is not mentioned is left out. */
    static Map<UUID, Boolean> came(FormFields form) {
        var said = new HashMap<UUID, Boolean>();
        for (var field : form.values().keySet()) {
            if (!field.startsWith(NAME)) continue;
            var id = new FormFields(Map.of("id", field.substring(NAME.length()))).id("id");
            var word = form.text(field);
            if (id != null && (word.equals("ja") || word.equals("nej"))) said.put(id, word.equals("ja"));
        }
        return said;
    }

    private static List<String> all() {
        return Stream.of(SEX, HOME, MORE).flatMap(List::stream).toList();
    }

    /** Nothing written is nobody; what is no number is {@link #NONE}. */
    private static int number(String text) {
        if (text.isEmpty()) return 0;
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : NONE;
    }
}
