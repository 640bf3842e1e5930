package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.TakesChanges.Form;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.StrictJson;

/**
 * The status that a change asks for, where nothing but the status may change, and everything else that is wrong with it.
 *
 * @param status as sent, or null when the change asks for none
 */
record ChangeOfStatus(@Nullable String status, List<Fault> faults) {

    /** Reads a body against the resource as it is now. */
    static ChangeOfStatus read(Form form, byte[] body, String id, ObjectNode ours, ChangeFaults wrong) {
        return switch (StrictJson.read(body)) {
            case StrictJson.Read.Refused(var fault) -> faulty(fault);
            case StrictJson.Read.Tree(var sent) -> form == Form.WHOLE ? whole(sent, id, ours, wrong) : patch(sent, wrong);
        };
    }

    private static ChangeOfStatus whole(JsonNode sent, String id, ObjectNode ours, ChangeFaults wrong) {
        if (!(sent instanceof ObjectNode resource)) return faulty(wrong.notThis());
        if (!resource.path("resourceType").asText().equals(wrong.type())) return faulty(wrong.notThis());
        if (!resource.path("id").asText().equals(id)) return faulty(wrong.otherId());
        var faults = new ArrayList<Fault>();
        var status = resource.path("status").textValue();
        if (status == null) faults.add(wrong.missing("status"));
        Differences.between(resource, ours, List.of("status")).forEach(path -> faults.add(wrong.immutable(path)));
        return new ChangeOfStatus(status, faults);
    }

    private static ChangeOfStatus patch(JsonNode sent, ChangeFaults wrong) {
        if (!sent.isArray()) return faulty(wrong.notAPatch());
        var faults = new ArrayList<Fault>();
        String status = null;
        for (var operation : sent) {
            var path = operation.path("path").textValue();
            if (!operation.path("op").isTextual() || path == null) return faulty(wrong.notAPatch());
            status = operation.path("value").textValue();
            var replaces = operation.path("op").asText().equals("replace");
            if (!path.equals("/status")) faults.add(wrong.immutable(Differences.element(wrong.type(), path)));
            else if (!replaces || status == null) faults.add(wrong.operation("status", "replace of /status by a code"));
        }
        return new ChangeOfStatus(status, faults.stream().distinct().limit(100).toList());
    }

    private static ChangeOfStatus faulty(Fault fault) {
        return new ChangeOfStatus(null, List.of(fault));
    }
}
