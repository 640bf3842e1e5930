package se.lotsen.profiles.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.profiles.Systems;

/** What must hold for every answer, whatever was posted. */
public final class Reception {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TRACES = List.of("Exception", "\tat ", ".java:", "Caused by");

    private Reception() {}

    /** Everything that must not be so; none for a good answer. */
    public static List<String> complaints(int status, String body, List<String> secrets) {
        var complaints = new ArrayList<String>();
        if (status >= 500) complaints.add("answered " + status);
        secrets.stream().filter(body::contains).findFirst().ifPresent(_ -> complaints.add("tells a personal number"));
        TRACES.stream().filter(body::contains).findFirst().ifPresent(trace -> complaints.add("shows a trace: " + trace));
        if (status >= 300) complaints.addAll(aboutIssues(json(body)));
        return complaints;
    }

    /** How many faults an answer tells. */
    public static int issues(String body) {
        return json(body).path("issue").size();
    }

    private static List<String> aboutIssues(JsonNode outcome) {
        var complaints = new ArrayList<String>();
        if (!outcome.path("resourceType").asText().equals("OperationOutcome")) complaints.add("is no OperationOutcome");
        if (outcome.path("issue").isEmpty()) complaints.add("tells nothing");
        for (var issue : outcome.path("issue")) {
            var coding = issue.path("details").path("coding").path(0);
            if (!coding.path("system").asText().equals(Systems.ERROR)) complaints.add("has an issue without a code");
            if (issue.path("details").path("text").asText().isBlank()) complaints.add("has an issue without a text");
            if (issue.path("diagnostics").asText().isBlank()) complaints.add("has an issue without diagnostics");
        }
        return complaints;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
