package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a resource that was sent differs from ours, as FHIRPath. Compares the JSON itself, so that an element which no model knows is a
 * difference too. Names that no element has are told by their parent, because they may be anything.
 */
final class Differences {

    private static final int MOST = 100;
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final List<String> KEPT_BY_SERVER = List.of("versionId", "lastUpdated");

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** All but the elements that may change, and what only the server decides. */
    static List<String> between(ObjectNode sent, ObjectNode ours, Collection<String> changeable) {
        var mine = ours.deepCopy();
        var theirs = sent.deepCopy();
        mine.remove(changeable);
        theirs.remove(changeable);
        if (theirs.get("meta") instanceof ObjectNode meta && mine.get("meta") instanceof ObjectNode own) {
            meta.remove(KEPT_BY_SERVER);
            own.remove(KEPT_BY_SERVER);
            if (meta.isEmpty()) theirs.remove("meta");
        }
        if (!theirs.has("meta")) mine.remove("meta");
        var differences = new Differences();
        differences.compare(theirs, mine, ours.path("resourceType").asText());
        return differences.found.stream().distinct().limit(MOST).toList();
    }

    /** The element of a resource that a JSON pointer names. */
    static String element(String type, String pointer) {
        var path = type;
        for (var step : pointer.split("/")) {
            if (step.isEmpty()) continue;
            if (step.matches("[0-9]{1,4}")) path = path + "[" + step + "]";
            else if (ELEMENT.matcher(step).matches()) path = path + "." + step;
            else return path;
        }
        return path;
    }

    private void compare(JsonNode sent, JsonNode ours, String path) {
        if (sent.equals(ours) || found.size() > MOST) return;
        if (sent.isObject() && ours.isObject()) {
            var names = new TreeSet<String>();
            sent.fieldNames().forEachRemaining(names::add);
            ours.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(sent.path(name), ours.path(name), child(path, name)));
        } else if (sent.isArray() && ours.isArray()) {
            for (var i = 0; i < Math.max(sent.size(), ours.size()); i++) {
                compare(sent.path(i), ours.path(i), path + "[" + i + "]");
            }
        } else {
            found.add(path);
        }
    }

    /** The extensions of a simple element stand beside it under its name with a line before. */
    private static String child(String path, String name) {
        var element = name.startsWith("_") ? name.substring(1) : name;
        return ELEMENT.matcher(element).matches() ? path + "." + element : path;
    }
}
