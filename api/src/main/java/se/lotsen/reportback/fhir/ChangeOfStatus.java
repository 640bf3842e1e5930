package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.TakesChanges.Form;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.StrictJson;

/**
 * The status that a change asks for, and everything else that is wrong with it. No fault repeats anything from the message but names of
 * elements.
 *
 * @param status as sent, or null when the change asks for none
 */
record ChangeOfStatus(@Nullable String status, List<Fault> faults) {

    private static final Fault NOT_THIS = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-fhir",
            "ServiceRequest",
            "Meddelandet är inte remissen. Skicka den som den lästes, med ny status.",
            "The body is not a ServiceRequest.");

    private static final Fault OTHER_ID = new Fault(
            400,
            IssueCode.INVALID,
            "value-not-allowed",
            "ServiceRequest.id",
            "Remissens id är ett annat än adressens. Skicka remissen som den lästes.",
            "ServiceRequest.id must be the id in the address.");

    private static final Fault NOT_A_PATCH = new Fault(
            400,
            IssueCode.STRUCTURE,
            "value-format",
            "",
            "Meddelandet är inte en JSON Patch. Skicka en lista med replace på /status.",
            "A JSON Patch is an array of operations (RFC 6902).");

    private static final Fault NO_STATUS = new Fault(
            422,
            IssueCode.REQUIRED,
            "element-missing",
            "ServiceRequest.status",
            "Status saknas. Skicka remissen som den lästes, med ny status.",
            "ServiceRequest.status is required.");

    private static final Fault ONLY_REPLACE = new Fault(
            422,
            IssueCode.NOT_SUPPORTED,
            "value-not-allowed",
            "ServiceRequest.status",
            "Status kan bara bytas ut. Använd replace på /status med en kod.",
            "The only operation is replace of /status by a code.");

    /** Reads a body against the resource as it is now. */
    static ChangeOfStatus read(Form form, byte[] body, String id, ObjectNode ours) {
        return switch (StrictJson.read(body)) {
            case StrictJson.Read.Refused(var fault) -> faulty(fault);
            case StrictJson.Read.Tree(var sent) -> form == Form.WHOLE ? whole(sent, id, ours) : patch(sent);
        };
    }

    private static ChangeOfStatus whole(JsonNode sent, String id, ObjectNode ours) {
        if (!(sent instanceof ObjectNode resource)) return faulty(NOT_THIS);
        if (!resource.path("resourceType").asText().equals("ServiceRequest")) return faulty(NOT_THIS);
        if (!resource.path("id").asText().equals(id)) return faulty(OTHER_ID);
        var faults = new ArrayList<Fault>();
        var status = resource.path("status").textValue();
        if (status == null) faults.add(NO_STATUS);
        Differences.between(resource, ours).forEach(path -> faults.add(immutable(path)));
        return new ChangeOfStatus(status, faults);
    }

    private static ChangeOfStatus patch(JsonNode sent) {
        if (!sent.isArray()) return faulty(NOT_A_PATCH);
        var faults = new ArrayList<Fault>();
        String status = null;
        for (var operation : sent) {
            var path = operation.path("path").textValue();
            if (!operation.path("op").isTextual() || path == null) return faulty(NOT_A_PATCH);
            status = operation.path("value").textValue();
            var replaces = operation.path("op").asText().equals("replace");
            if (!path.equals("/status")) faults.add(immutable(Differences.element(path)));
            else if (!replaces || status == null) faults.add(ONLY_REPLACE);
        }
        return new ChangeOfStatus(status, faults.stream().distinct().limit(100).toList());
    }

    private static Fault immutable(String path) {
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "immutable-element",
                path,
                "Uppgiften får inte ändras efter att remissen är skickad. Ring guiden om den är fel.",
                "Only ServiceRequest.status may be changed.");
    }

    private static ChangeOfStatus faulty(Fault fault) {
        return new ChangeOfStatus(null, List.of(fault));
    }
}
