package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The capability statement in tables: what the server does with each kind of resource. */
final class CapabilityPage {

    private static final String OURS = "https://lotsen.example/fhir/StructureDefinition/";

    private CapabilityPage() {}

    static Page of(JsonNode statement) {
        var rest = statement.at("/rest/0");
        var html = new StringBuilder("<h1>Capabilities</h1>").append(Html.markdown(Prose.of("capabilities")));
        html.append("<p>")
                .append(Html.text(rest.at("/documentation").asText()))
                .append("</p><h2>The whole server</h2>");
        html.append(Html.table("The whole server", List.of("What", "How"), server(rest)));
        for (var resource : rest.at("/resource")) addResource(resource, html);
        return Page.ofMenu("capabilities", "Capabilities", html.toString());
    }

    private static List<List<String>> server(JsonNode rest) {
        var rows = new ArrayList<List<String>>();
        for (var it : rest.at("/interaction")) rows.add(row(it, "code"));
        for (var it : rest.at("/operation")) rows.add(row(it, "name"));
        rows.add(List.of("security", Html.text(rest.at("/security/description").asText())));
        return rows;
    }

    private static List<String> row(JsonNode it, String name) {
        return List.of(
                Html.code((name.equals("name") ? "$" : "") + it.at("/" + name).asText()),
                Html.text(it.at("/documentation").asText()));
    }

    private static void addResource(JsonNode resource, StringBuilder html) {
        var type = resource.at("/type").asText();
        html.append("<h2>").append(Html.text(type)).append("</h2>");
        if (resource.has("documentation")) {
            html.append("<p>")
                    .append(Html.text(resource.at("/documentation").asText()))
                    .append("</p>");
        }
        var profiles = new ArrayList<String>();
        if (resource.has("profile"))
            profiles.add(profile(resource.at("/profile").asText()));
        for (var it : resource.at("/supportedProfile")) profiles.add(profile(it.asText()));
        if (!profiles.isEmpty())
            html.append("<p>Profiles: ").append(String.join(", ", profiles)).append("</p>");
        var does = new ArrayList<List<String>>();
        for (var it : resource.at("/interaction")) does.add(row(it, "code"));
        for (var it : resource.at("/operation")) does.add(row(it, "name"));
        if (!does.isEmpty()) html.append(Html.table("Interactions of " + type, List.of("Interaction", "How"), does));
        var asks = new TreeMap<String, List<String>>();
        for (var it : resource.at("/searchParam")) {
            var name = it.at("/name").asText();
            asks.put(
                    name,
                    List.of(
                            Html.code(name),
                            Html.code(it.at("/type").asText()),
                            Html.text(it.at("/documentation").asText())));
        }
        for (var it : resource.at("/searchInclude")) {
            asks.put("_include " + it.asText(), List.of(Html.code("_include=" + it.asText()), "", ""));
        }
        if (!asks.isEmpty()) {
            html.append(
                    Html.table("Search of " + type, List.of("Parameter", "Type", "How"), List.copyOf(asks.values())));
        }
    }

    private static String profile(String canonical) {
        return canonical.startsWith(OURS)
                ? Html.link(
                        "StructureDefinition/" + canonical.substring(OURS.length()), canonical.substring(OURS.length()))
                : Html.code(canonical);
    }
}
