package se.lotsen.web.lista;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Guide;
import se.lotsen.access.Unit;
import se.lotsen.shared.DueWithin;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.lista.Field.Option;
import se.lotsen.web.support.Texts;

/**
 * The fields that both lists have, and how their values are read back. A value in an address is in the reader's language and in small
 * letters, for addresses are read aloud and mailed.
 */
public final class Fields {

    /** Health centre. */
    public static final String SENDER = "vc";
    /** How soon. */
    public static final String DUE = "senast";
    /** Status. */
    public static final String STATE = "lage";
    /** The person's language. */
    public static final String LANGUAGE = "sprak";
    /** The guide. */
    public static final String GUIDE = "lots";

    /** Stands for an interpreter among the languages. */
    public static final String INTERPRETER = "tolk";
    /** Stands for no guide among the guides. */
    public static final String NOBODY = "ingen";

    private static final Map<DueWithin, String> DUE_WORDS =
            Map.of(DueWithin.LATE, "forsenat", DueWithin.TODAY, "idag", DueWithin.WEEK, "vecka");

    private Fields() {}

    /** Every value of the address by key. */
    public static Map<String, List<String>> sent(HttpRequest<?> request) {
        var sent = new HashMap<String, List<String>>();
        request.getParameters().forEach(entry -> sent.put(entry.getKey(), entry.getValue()));
        return sent;
    }

    /** Health centres to choose. */
    public static Field senders(List<Unit> units, Texts t) {
        var options = units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit.name()))
                .toList();
        return Field.many(SENDER, t.of("lista.sender"), options);
    }

    /** How soon. */
    public static Field due(Texts t) {
        var options = Arrays.stream(DueWithin.values())
                .map(due -> Option.of(DUE_WORDS.getOrDefault(due, ""), t.of("lista.due", due)))
                .toList();
        return Field.one(DUE, t.of("lista.dueLegend"), options);
    }

    /** Languages to choose, and the need of an interpreter. */
    public static Field languages(Texts t) {
        var options = new ArrayList<Option>();
        options.add(Option.of(INTERPRETER, t.of("lista.interpreter")));
        Identity.LANGUAGES.stream()
                .filter(code -> !code.equals("sv"))
                .map(code -> Option.of(code, Identity.languageName(code, t)))
                .forEach(options::add);
        return Field.many(LANGUAGE, t.of("lista.language"), options);
    }

    /** Guides to choose, and nobody where that can be. */
    public static Field guides(List<Guide> guides, boolean orNobody, String legend, Texts t) {
        var options = new ArrayList<Option>();
        if (orNobody) options.add(Option.of(NOBODY, t.of("lista.nobody")));
        guides.stream()
                .map(guide -> Option.of(guide.id().toString(), guide.name()))
                .forEach(options::add);
        return Field.one(GUIDE, legend, options);
    }

    /** Values of an enum to choose. */
    public static <E extends Enum<E>> Field names(String key, String legend, List<E> values, String words, Texts t) {
        var options = values.stream()
                .map(value -> Option.of(name(value), t.of("words." + words, value)))
                .toList();
        return Field.many(key, legend, options);
    }

    /** The chosen ids. */
    public static List<UUID> ids(Filter filter, String key) {
        return filter.all(key).stream()
                .filter(value -> !value.equals(NOBODY))
                .map(UUID::fromString)
                .toList();
    }

    /** The chosen values of an enum. */
    public static <E extends Enum<E>> List<E> names(Filter filter, String key, List<E> values) {
        return values.stream()
                .filter(value -> filter.all(key).contains(name(value)))
                .toList();
    }

    /** The chosen time, or null. */
    public static @Nullable DueWithin due(Filter filter) {
        var chosen = filter.one(DUE);
        return Arrays.stream(DueWithin.values())
                .filter(due -> DUE_WORDS.getOrDefault(due, "").equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The chosen languages. */
    public static List<String> languages(Filter filter) {
        return filter.all(LANGUAGE).stream()
                .filter(code -> !code.equals(INTERPRETER))
                .toList();
    }

    /** True when an interpreter is asked for. */
    public static boolean interpreter(Filter filter) {
        return filter.all(LANGUAGE).contains(INTERPRETER);
    }

    /** True when only what nobody has is asked for. */
    public static boolean nobody(Filter filter) {
        return filter.all(GUIDE).contains(NOBODY);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
