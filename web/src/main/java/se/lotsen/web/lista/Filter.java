package se.lotsen.web.lista;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.lista.Field.Option;
import se.lotsen.web.support.Searches;

/**
 * What a list is narrowed by, as it stands in the address. An address lives longer than what it names: what is unknown, or no longer
 * there to choose, is left out and told.
 *
 * @param path address of the list
 * @param tab value of {@code vy}, or empty for the list's first tab
 * @param chosen chosen values by key, in the order of the fields
 * @param ignored keys that meant nothing
 */
public record Filter(
        String path, String tab, List<Field> fields, Map<String, List<String>> chosen, List<String> ignored) {

    /** Which tab. */
    public static final String TAB = "vy";

    /** After which row the page begins. */
    public static final String AFTER = "efter";

    private static final Set<String> OWN = Set.of(TAB, AFTER, Searches.KEY);

    private static final int LONGEST_KEY = 30;

    /** A choice as it stands over the list, with the address without it. */
    public record Tag(String label, String href) {}

    /**
     * Reads an address.
     *
     * @param sent every value by key
     */
    public static Filter read(String path, String tab, List<Field> fields, Map<String, List<String>> sent) {
        var chosen = new LinkedHashMap<String, List<String>>();
        var ignored = new TreeSet<String>();
        for (var field : fields) {
            var values = sent.getOrDefault(field.key(), List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            var known = values.stream()
                    .filter(field::has)
                    .limit(field.many() ? values.size() : 1)
                    .toList();
            if (known.size() < values.size()) ignored.add(field.key());
            if (!known.isEmpty()) chosen.put(field.key(), known);
        }
        sent.keySet().stream()
                .filter(key -> !OWN.contains(key))
                .filter(key -> fields.stream().noneMatch(field -> field.key().equals(key)))
                .map(key -> key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key)
                .forEach(ignored::add);
        return new Filter(path, tab, fields, chosen, List.copyOf(ignored));
    }

    /** Every chosen value of a field. */
    public List<String> all(String key) {
        return chosen.getOrDefault(key, List.of());
    }

    /** The chosen value of a field, or null. */
    public @Nullable String one(String key) {
        return all(key).stream().findFirst().orElse(null);
    }

    /** True when this is chosen. */
    public boolean isChosen(Field field, Option option) {
        return all(field.key()).contains(option.value());
    }

    /** True when nothing is. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Address of the list as it is narrowed. */
    public String href() {
        return address(chosen, "");
    }

    /** Address of the page that begins after a row. */
    public String hrefAfter(String position) {
        return address(chosen, position);
    }

    /** Address of the list with everything in it. */
    public String hrefWithout() {
        return address(Map.of(), "");
    }

    /** Query of the address, with its tab; empty for the whole first tab. */
    public String query() {
        var href = href();
        return href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
    }

    /** Address of something that is done in the list as it is narrowed. */
    public String action(String under) {
        return path + under + (query().isEmpty() ? "" : "?" + query());
    }

    /** Every choice, to be taken away one by one. */
    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        for (var field : fields) {
            for (var option : field.options()) {
                if (isChosen(field, option)) tags.add(new Tag(option.tag(), without(field.key(), option.value())));
            }
        }
        return tags;
    }

    private String without(String key, String value) {
        var left = new LinkedHashMap<>(chosen);
        left.put(key, all(key).stream().filter(one -> !one.equals(value)).toList());
        return address(left, "");
    }

    private String address(Map<String, List<String>> values, String after) {
        var pairs = new ArrayList<String>();
        if (!tab.isEmpty()) pairs.add(pair(TAB, tab));
        values.forEach((key, all) -> all.forEach(value -> pairs.add(pair(key, value))));
        if (!after.isEmpty()) pairs.add(pair(AFTER, after));
        return pairs.isEmpty() ? path : pairs.stream().collect(Collectors.joining("&", path + "?", ""));
    }

    private static String pair(String key, String value) {
        return key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
