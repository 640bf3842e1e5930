package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page for each profile, extension, value set, code system and form, and the list of them. */
final class DefinitionPages {

    private static final Map<String, String> HEADINGS = Map.of(
            "StructureDefinition", "Profiles and extensions",
            "CodeSystem", "Code systems",
            "ValueSet", "Value sets",
            "Questionnaire", "Forms");
    private static final List<String> ORDER = List.of("StructureDefinition", "Questionnaire", "CodeSystem", "ValueSet");

    private final List<JsonNode> definitions;

    DefinitionPages(List<JsonNode> definitions) {
        this.definitions = definitions;
    }

    /** Where a definition's page is, for instance {@code StructureDefinition/lotsen-referral}. */
    static String path(JsonNode definition) {
        return definition.at("/resourceType").asText() + "/"
                + definition.at("/id").asText();
    }

    String index() {
        var html = new StringBuilder("<h1>Definitions</h1><p>Everything as a FHIR package: ")
                .append(Html.link("package.tgz", "package.tgz"))
                .append(". The profiles come without snapshots.</p>");
        for (var type : ORDER) {
            var rows = definitions.stream()
                    .filter(it -> it.at("/resourceType").asText().equals(type))
                    .map(it -> List.of(
                            Html.link(path(it), it.at("/id").asText()),
                            Html.text(it.at("/description").asText())))
                    .toList();
            var heading = HEADINGS.getOrDefault(type, type);
            html.append("<h2>").append(heading).append("</h2>");
            html.append(Html.table(heading, List.of("Id", "What"), rows));
        }
        return Html.page("Definitions", html.toString());
    }

    String one(JsonNode definition) {
        var title = definition.at("/title").asText(definition.at("/id").asText());
        var head = "<h1>%s</h1><p>%s</p><p><code>%s</code> · version %s · %s</p>"
                .formatted(
                        Html.text(title),
                        Html.text(definition.at("/description").asText()),
                        Html.text(definition.at("/url").asText()),
                        Html.text(definition.at("/version").asText()),
                        Html.link(path(definition) + ".json", "JSON"));
        var body = switch (definition.at("/resourceType").asText()) {
            case "StructureDefinition" -> elements(definition);
            case "CodeSystem" -> concepts(definition);
            case "ValueSet" -> included(definition);
            default -> questions(definition);
        };
        return Html.page(title, head + body);
    }

    private String elements(JsonNode profile) {
        var rows = new ArrayList<List<String>>();
        for (var element : profile.at("/differential/element")) {
            var told = Html.text(element.at("/short").asText()) + rules(element);
            var many = cardinality(element);
            if (!told.isEmpty() || !many.isEmpty()) rows.add(List.of(name(element), many, told));
        }
        return "<p>A profile on %s. Only what it changes is listed; everything else is as in FHIR R4.</p>"
                        .formatted(Html.code(profile.at("/type").asText()))
                + Html.table("Elements", List.of("Element", "How many", "Rules"), rows);
    }

    /** The element below the resource, breakable at its dots; the resource itself keeps its name. */
    private static String name(JsonNode element) {
        return Html.code(element.at("/id").asText().replaceFirst("^[A-Za-z]+\\.", ""))
                .replace(".", ".<wbr>");
    }

    private static String cardinality(JsonNode element) {
        var min = element.at("/min").asText();
        var max = element.at("/max").asText();
        if (min.isEmpty() && max.isEmpty()) return "";
        if (max.isEmpty()) return "at least " + min;
        return min.isEmpty() ? (max.equals("0") ? "none" : "at most " + max) : min + ".." + max;
    }

    private String rules(JsonNode element) {
        var rules = new ArrayList<String>();
        element.fields().forEachRemaining(field -> {
            if (field.getKey().startsWith("fixed")) {
                rules.add("always " + Html.code(field.getValue().asText()));
            } else if (field.getKey().startsWith("pattern")) {
                rules.add("holds " + Html.code(field.getValue().toString()));
            }
        });
        var set = element.at("/binding/valueSet").asText();
        if (!set.isEmpty()) rules.add(element.at("/binding/strength").asText() + " codes: " + linkTo(set));
        for (var type : element.at("/type")) {
            for (var profile : type.at("/profile")) rules.add("as in " + linkTo(profile.asText()));
            for (var target : type.at("/targetProfile")) rules.add("refers to " + linkTo(target.asText()));
        }
        for (var constraint : element.at("/constraint")) {
            rules.add(Html.text(constraint.at("/human").asText()) + " ("
                    + Html.code(constraint.at("/key").asText()) + ")");
        }
        if (rules.isEmpty()) return "";
        return "<ul><li>" + String.join("</li><li>", rules) + "</li></ul>";
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
        var rows = new ArrayList<List<String>>();
        for (var concept : system.at("/concept")) {
            rows.add(List.of(
                    Html.code(concept.at("/code").asText()),
                    "<span lang=\"sv\">" + Html.text(concept.at("/display").asText()) + "</span>",
                    Html.text(concept.at("/definition").asText())));
        }
        return Html.table("Codes", List.of("Code", "In Swedish", "Meaning"), rows);
    }

    private String included(JsonNode set) {
        var rows = new ArrayList<List<String>>();
        for (var include : set.at("/compose/include")) {
            var codes = new ArrayList<String>();
            for (var concept : include.at("/concept"))
                codes.add(Html.code(concept.at("/code").asText()));
            rows.add(List.of(
                    linkTo(include.at("/system").asText()), codes.isEmpty() ? "all codes" : String.join(", ", codes)));
        }
        return Html.table("Included", List.of("Code system", "Codes"), rows);
    }

    private static String questions(JsonNode form) {
        var rows = new ArrayList<List<String>>();
        for (var item : form.at("/item")) {
            var answers = new ArrayList<String>();
            for (var option : item.at("/answerOption")) {
                var coding = option.at("/valueCoding");
                answers.add(Html.code(coding.at("/code").asText()) + " "
                        + Html.text(coding.at("/display").asText()));
            }
            rows.add(List.of(
                    Html.code(item.at("/linkId").asText()),
                    "<span lang=\"sv\">" + Html.text(item.at("/text").asText()) + "</span>",
                    item.at("/required").asBoolean() ? "yes" : "no",
                    "<span lang=\"sv\">" + String.join("<br>", answers) + "</span>"));
        }
        return "<p>%s</p>".formatted(Html.text(form.at("/copyright").asText()))
                + Html.table("Questions", List.of("linkId", "Question", "Required", "Answers"), rows);
    }
}
