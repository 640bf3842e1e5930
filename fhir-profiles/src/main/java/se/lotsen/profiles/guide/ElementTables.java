package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a profile says of each element that it has an opinion on. What it inherits (how many, which types) comes from {@code elements.json},
 * which the build takes from the profiles' snapshots.
 */
final class ElementTables {

    /** Beside the prose. */
    static final String FILE = "elements.json";

    private static final List<String> HEADS =
            List.of("Element", "How many", "Type", "Must support", "Meaning", "Rules");

    private final UnaryOperator<String> linkTo;
    private final JsonNode inherited;

    ElementTables(UnaryOperator<String> linkTo) {
        this.linkTo = linkTo;
        try {
            this.inherited = new ObjectMapper().readTree(Prose.bytes(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(JsonNode profile) {
        var rows = new ArrayList<List<String>>();
        var facts = inherited.path(profile.at("/id").asText());
        for (var element : profile.at("/differential/element")) {
            var id = element.at("/id").asText();
            var fact = facts.path(id);
            var isRoot = !id.contains(".");
            var rules = rules(element);
            if (isRoot && rules.isEmpty()) continue;
            rows.add(List.of(
                    name(id),
                    isRoot
                            ? ""
                            : fact.at("/min").asText() + ".." + fact.at("/max").asText(),
                    isRoot ? Html.code(profile.at("/type").asText()) : types(fact, element),
                    element.at("/mustSupport").asBoolean() ? "yes" : "",
                    meaning(element),
                    rules));
        }
        return "<p>A profile on %s. Only what it has an opinion on is listed; everything else is as in FHIR R4. Must support: we read it when it comes, and write it when we have it.</p><h2>Elements</h2>"
                        .formatted(Html.code(profile.at("/type").asText()))
                + Html.table("Elements", HEADS, rows);
    }

    /** The element below the resource, breakable at its dots; the resource itself keeps its name. */
    private static String name(String id) {
        return Html.code(id.replaceFirst("^[A-Za-z]+\\.", "")).replace(".", ".<wbr>");
    }

    private String types(JsonNode fact, JsonNode element) {
        var types = new ArrayList<String>();
        for (var type : fact.at("/types")) types.add(Html.code(type.asText()));
        var targets = new ArrayList<String>();
        for (var target : fact.at("/targets")) targets.add(Html.text(target.asText()));
        for (var type : element.at("/type")) {
            for (var profile : type.at("/profile")) types.add(linkTo.apply(profile.asText()));
        }
        return String.join(", ", types) + (targets.isEmpty() ? "" : " to " + String.join(", ", targets));
    }

    private static String meaning(JsonNode element) {
        var english = element.at("/short").asText();
        if (english.isEmpty()) return "";
        var swedish = element.at("/_short/extension/0/extension/1/valueString").asText();
        return Html.text(english) + (swedish.isEmpty() ? "" : "<br>" + Html.swedish(swedish));
    }

    private String rules(JsonNode element) {
        var rules = new ArrayList<String>();
        element.fields().forEachRemaining(field -> {
            if (field.getKey().startsWith("fixed")) {
                rules.add("always " + Html.code(field.getValue().asText()));
            } else if (field.getKey().startsWith("pattern")) {
                rules.add("holds " + pattern(field.getValue()));
            }
        });
        var set = element.at("/binding/valueSet").asText();
        if (!set.isEmpty()) rules.add(element.at("/binding/strength").asText() + " codes: " + linkTo.apply(set));
        for (var constraint : element.at("/constraint")) {
            rules.add(Html.text(constraint.at("/human").asText()) + " ("
                    + Html.code(constraint.at("/key").asText()) + ")");
        }
        if (rules.isEmpty()) return "";
        return rules.size() == 1 ? rules.getFirst() : "<ul><li>" + String.join("</li><li>", rules) + "</li></ul>";
    }

    /** A coding as {@code system#code}, which is what most patterns are. */
    private static String pattern(JsonNode pattern) {
        var coding = pattern.at("/coding/0");
        if (coding.isMissingNode()) return Html.code(pattern.isValueNode() ? pattern.asText() : pattern.toString());
        var system = coding.at("/system").asText();
        return Html.code(coding.at("/code").asText()) + " of "
                + Html.code(system.substring(system.lastIndexOf('/') + 1));
    }
}
