package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Examples.Example;

/** The examples as files to copy, and the catalogue of errors with the examples that provoke them. */
final class ExamplePages {

    /** The folder that an example's file has in the guide. */
    static final String FOLDER = "examples/";

    private ExamplePages() {}

    static List<Example> all() {
        var all = new ArrayList<>(Examples.valid());
        all.addAll(Examples.invalid());
        all.addAll(Examples.outbound());
        return all;
    }

    static String index() {
        var html = new StringBuilder("<h1>Examples</h1><p>All people are official test persons with invented names."
                + " Each example is validated, mapped and sent in the product's own tests.</p>");
        html.append("<h2>Referrals that are taken in</h2>").append(list(Examples.valid()));
        html.append("<h2>What comes back</h2>").append(list(Examples.outbound()));
        html.append(
                        "<h2>Referrals that are refused</h2><p>The name tells the answer: HTTP status, issue code, error code, what"
                                + " is wrong.</p>")
                .append(list(Examples.invalid()));
        return Html.page("Examples", html.toString());
    }

    static String errors(JsonNode catalogue) {
        var rows = new ArrayList<List<String>>();
        for (var concept : catalogue.at("/concept")) {
            var code = concept.at("/code").asText();
            var provoking = Examples.invalid().stream()
                    .filter(it -> it.errorCode().equals(code))
                    .toList();
            rows.add(List.of(
                    Html.code(code),
                    "<span lang=\"sv\">" + Html.text(concept.at("/display").asText()) + "</span>",
                    Html.text(concept.at("/definition").asText()),
                    provoking.isEmpty() ? "" : list(provoking)));
        }
        var html = "<h1>Errors</h1>" + Html.markdown(Prose.of("errors"))
                + Html.table("Error codes", List.of("Code", "In Swedish", "Meaning", "Provoked by"), rows);
        return Html.page("Errors", html);
    }

    private static String list(List<Example> examples) {
        var html = new StringBuilder("<ul>");
        examples.forEach(it -> html.append("<li>")
                .append(Html.link(FOLDER + it.name(), it.name().replace(".json", "")))
                .append("</li>"));
        return html.append("</ul>").toString();
    }
}
