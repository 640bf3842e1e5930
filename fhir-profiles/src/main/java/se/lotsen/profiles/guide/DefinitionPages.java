package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One page for each profile, extension, value set, code system, map and form, and the lists of them. */
final class DefinitionPages {

    /** Path of the list of everything but forms. */
    static final String INDEX = "definitions";

    /** Path of the list of forms. */
    static final String FORMS = "forms";

    private static final Map<String, String> HEADINGS = headings();

    private final List<JsonNode> definitions;
    private final ElementTables elements;

    DefinitionPages(List<JsonNode> definitions) {
        this.definitions = definitions;
        this.elements = new ElementTables(this::linkTo);
    }

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("StructureDefinition", "Profiles and extensions");
        headings.put("CodeSystem", "Code systems");
        headings.put("ValueSet", "Value sets");
        headings.put("ConceptMap", "Maps");
        return headings;
    }

    /** Where a definition's page is, for instance {@code StructureDefinition/lotsen-referral}. */
    static String path(JsonNode definition) {
        return definition.at("/resourceType").asText() + "/"
                + definition.at("/id").asText();
    }

    Page index() {
        var html = new StringBuilder("<h1>Definitions</h1>").append(Html.markdown(Prose.of("definitions")));
        HEADINGS.forEach((type, heading) ->
                html.append("<h2>").append(heading).append("</h2>").append(list(heading, type)));
        return Page.ofMenu(INDEX, "Definitions", html.toString());
    }

    Page forms() {
        var html = "<h1>Forms</h1>" + Html.markdown(Prose.of("forms")) + "<h2>All forms</h2>"
                + list("Forms", "Questionnaire");
        return Page.ofMenu(FORMS, "Forms", html);
    }

    private String list(String caption, String type) {
        var rows = of(type).map(it -> List.of(
                        Html.link(path(it), it.at("/id").asText()),
                        Html.text(it.at("/title").asText()),
                        description(it)))
                .toList();
        return Html.table(caption, List.of("Id", "Title", "What"), rows);
    }

    /** One page for each, in the order of the lists. */
    List<Page> all() {
        return Stream.concat(HEADINGS.keySet().stream(), Stream.of("Questionnaire"))
                .flatMap(this::of)
                .map(this::one)
                .toList();
    }

    private Stream<JsonNode> of(String type) {
        return definitions.stream().filter(it -> it.at("/resourceType").asText().equals(type));
    }

    private Page one(JsonNode definition) {
        var title = definition.at("/title").asText(definition.at("/id").asText());
        var head = "<h1>%s</h1><p>%s</p><p class=\"facts\"><code>%s</code> · version %s · %s</p>"
                .formatted(
                        definition.at("/language").asText().equals("sv") && isForm(definition)
                                ? Html.swedish(title)
                                : Html.text(title),
                        description(definition),
                        Html.text(definition.at("/url").asText()),
                        Html.text(definition.at("/version").asText()),
                        Html.link(path(definition) + ".json", "JSON"));
        var body = switch (definition.at("/resourceType").asText()) {
            case "StructureDefinition" -> elements.of(definition);
            case "CodeSystem" -> concepts(definition);
            case "ValueSet" -> included(definition);
            case "ConceptMap" -> mapped(definition);
            default -> FormPages.questions(definition);
        };
        return new Page(
                path(definition), title, isForm(definition) ? FORMS : INDEX, head + body + examples(definition));
    }

    private static boolean isForm(JsonNode definition) {
        return definition.at("/resourceType").asText().equals("Questionnaire");
    }

    private static String description(JsonNode definition) {
        var text = definition.at("/description").asText();
        return isForm(definition) ? Html.swedish(text) : Html.text(text);
    }

    private static String examples(JsonNode definition) {
        var showing = ExamplePages.showing(definition.at("/url").asText());
        return showing.isEmpty() ? "" : "<h2>Examples</h2>" + showing;
    }

    private String linkTo(String canonical) {
        return byUrl(canonical)
                .map(it -> Html.link(path(it), it.at("/id").asText()))
                .orElseGet(() -> Html.code(canonical));
    }

    private Optional<JsonNode> byUrl(String canonical) {
        var url = canonical.replaceFirst("\\|.*", "");
        return definitions.stream()
                .filter(it -> it.at("/url").asText().equals(url))
                .findFirst();
    }

    private static String concepts(JsonNode system) {
        var heads = new ArrayList<>(List.of("Code", "In Swedish", "Meaning"));
        for (var property : system.at("/property"))
            heads.add(property.at("/description").asText());
        var rows = new ArrayList<List<String>>();
        for (var concept : system.at("/concept")) {
            var row = new ArrayList<>(List.of(
                    Html.code(concept.at("/code").asText()),
                    Html.swedish(concept.at("/display").asText()),
                    Html.text(concept.at("/definition").asText())));
            for (var property : system.at("/property"))
                row.add(Html.text(property(concept, property.at("/code").asText())));
            rows.add(row);
        }
        return "<h2>Codes</h2>" + Html.table("Codes", heads, rows);
    }

    /** A property of a concept as text; a boolean is yes or no. */
    static String property(JsonNode concept, String code) {
        for (var property : concept.at("/property")) {
            if (!property.at("/code").asText().equals(code)) continue;
            for (var field : property) {
                if (field.isBoolean()) return field.asBoolean() ? "yes" : "no";
                if (!field.asText().equals(code)) return field.asText();
            }
        }
        return "";
    }

    /** Every code of a set: those of our own systems with their words, those of others by themselves. */
    private String included(JsonNode set) {
        var rows = new ArrayList<List<String>>();
        for (var include : set.at("/compose/include")) {
            var system = include.at("/system").asText();
            var own = byUrl(system);
            if (include.has("concept")) {
                for (var concept : include.at("/concept"))
                    rows.add(row(system, concept.at("/code").asText(), own));
            } else {
                own.ifPresent(it -> it.at("/concept")
                        .forEach(concept ->
                                rows.add(row(system, concept.at("/code").asText(), own))));
            }
        }
        return "<h2>Codes</h2>" + Html.table("Codes", List.of("Code", "In Swedish", "Meaning", "Code system"), rows);
    }

    private List<String> row(String system, String code, Optional<JsonNode> own) {
        for (var concept : own.map(it -> it.at("/concept")).orElse(MissingNode.getInstance())) {
            if (concept.at("/code").asText().equals(code)) {
                return List.of(
                        Html.code(code),
                        Html.swedish(concept.at("/display").asText()),
                        Html.text(concept.at("/definition").asText()),
                        linkTo(system));
            }
        }
        return List.of(Html.code(code), "", "as in FHIR", linkTo(system));
    }

    private String mapped(JsonNode map) {
        var rows = new ArrayList<List<String>>();
        for (var element : map.at("/group/0/element")) {
            var target = element.at("/target/0");
            rows.add(List.of(
                    Html.code(element.at("/code").asText()),
                    target.has("code") ? Html.code(target.at("/code").asText()) : "none",
                    Html.text(target.at("/equivalence").asText())));
        }
        return "<h2>Codes</h2><p>From %s to %s.</p>"
                        .formatted(
                                linkTo(map.at("/group/0/source").asText()),
                                linkTo(map.at("/group/0/target").asText()))
                + Html.table("Codes", List.of("Ours", "Theirs", "Theirs is"), rows);
    }
}
