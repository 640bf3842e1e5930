package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue of errors by HTTP status: what each means, what the sender does, and the examples that provoke it. */
final class ErrorPage {

    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("200", "200 and 201: no error"),
            Map.entry("400", "400: cannot be read"),
            Map.entry("401", "401: no valid token"),
            Map.entry("403", "403: not allowed"),
            Map.entry("404", "404: not there"),
            Map.entry("405", "405, 406, 415: not spoken here"),
            Map.entry("409", "409: against something that is there"),
            Map.entry("412", "412, 428: the version"),
            Map.entry("413", "413: too large"),
            Map.entry("422", "422: understood, and refused"),
            Map.entry("429", "429: too often"),
            Map.entry("500", "500, 503: our fault"));

    private static final Map<String, String> SHARED =
            Map.of("201", "200", "406", "405", "415", "405", "428", "412", "503", "500");

    private ErrorPage() {}

    static Page of(JsonNode catalogue) {
        var byStatus = new TreeMap<String, List<JsonNode>>();
        for (var concept : catalogue.at("/concept")) {
            var status = DefinitionPages.property(concept, "http");
            byStatus.computeIfAbsent(SHARED.getOrDefault(status, status), _ -> new ArrayList<>())
                    .add(concept);
        }
        var html = new StringBuilder("<h1>Errors</h1>").append(Html.markdown(Prose.of("errors")));
        byStatus.forEach((status, concepts) -> html.append("<h2>")
                .append(STATUSES.getOrDefault(status, status))
                .append("</h2>")
                .append(table(status, concepts)));
        return Page.ofMenu("errors", "Errors", html.toString());
    }

    private static String table(String status, List<JsonNode> concepts) {
        var rows = concepts.stream()
                .map(it -> List.of(
                        Html.code(it.at("/code").asText()),
                        DefinitionPages.property(it, "http"),
                        Html.text(it.at("/definition").asText()) + "<br>"
                                + Html.swedish(it.at("/display").asText()),
                        Html.text(DefinitionPages.property(it, "do")),
                        DefinitionPages.property(it, "retry"),
                        ExamplePages.provoking(it.at("/code").asText())))
                .toList();
        var ids = concepts.stream().map(it -> it.at("/code").asText()).toList();
        return Html.table(
                "Codes of " + STATUSES.getOrDefault(status, status),
                List.of("Code", "HTTP", "Meaning", "What you do", "Send again as it is", "Provoked by"),
                rows,
                ids);
    }
}
