package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.StrictJson;
import se.lotsen.fhir.TakesChanges.Form;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.Systems;

/**
 * Where a change wants to take a Task and why, and everything else that is wrong with it. Each value is null when the change gives none.
 *
 * @param business code of our code system
 * @param reason code of our code system
 * @param text why, in words
 * @param isReasonNew true when the reason is another than ours
 */
record ChangeOfTask(
        @Nullable String status,
        @Nullable String business,
        @Nullable String reason,
        @Nullable String text,
        boolean isReasonNew,
        List<Fault> faults) {

    static final ChangeFaults WRONG =
            new ChangeFaults("Task", "uppgiften", "Task.status, businessStatus and statusReason");

    private static final Set<String> CHANGEABLE = Set.of("status", "businessStatus", "statusReason");
    private static final Pattern OURS = Pattern.compile("/(status|businessStatus|statusReason)(/.*)?");

    /** Reads a body against the Task as it is now. */
    static ChangeOfTask read(Form form, byte[] body, String id, ObjectNode ours) {
        return switch (StrictJson.read(body)) {
            case StrictJson.Read.Refused(var fault) -> faulty(List.of(fault));
            case StrictJson.Read.Tree(var sent) -> form == Form.WHOLE ? whole(sent, id, ours) : patch(sent, ours);
        };
    }

    private static ChangeOfTask whole(JsonNode sent, String id, ObjectNode ours) {
        if (!(sent instanceof ObjectNode task)) return faulty(List.of(WRONG.notThis()));
        if (!task.path("resourceType").asText().equals("Task")) return faulty(List.of(WRONG.notThis()));
        if (!task.path("id").asText().equals(id)) return faulty(List.of(WRONG.otherId()));
        var faults = new ArrayList<Fault>();
        Differences.between(task, ours, CHANGEABLE).forEach(path -> faults.add(WRONG.immutable(path)));
        return of(task, ours, faults);
    }

    /** Applies the operations that touch what may change; the others are faults. */
    private static ChangeOfTask patch(JsonNode sent, ObjectNode ours) {
        if (!sent.isArray()) return faulty(List.of(WRONG.notAPatch()));
        var faults = new ArrayList<Fault>();
        var changed = ours.deepCopy();
        for (var operation : sent) {
            var path = operation.path("path").textValue();
            if (!operation.path("op").isTextual() || path == null) return faulty(List.of(WRONG.notAPatch()));
            var element = OURS.matcher(path);
            if (!element.matches()) {
                faults.add(WRONG.immutable(Differences.element("Task", path)));
            } else if (!isSet(changed, operation, path)) {
                faults.add(WRONG.operation(element.group(1), "add or replace of a value that is there"));
            }
        }
        return of(changed, ours, faults.stream().distinct().limit(100).toList());
    }

    private static boolean isSet(ObjectNode task, JsonNode operation, String path) {
        var op = operation.path("op").asText();
        if (!(op.equals("replace") || op.equals("add")) || !operation.has("value")) return false;
        var pointer = JsonPointer.compile(path);
        var last = pointer.last().getMatchingProperty();
        return switch (task.at(pointer.head())) {
            case ObjectNode parent when op.equals("add") || parent.has(last) -> {
                parent.set(last, operation.path("value"));
                yield true;
            }
            case ArrayNode parent when parent.has(pointer.last().getMatchingIndex()) -> {
                parent.set(pointer.last().getMatchingIndex(), operation.path("value"));
                yield true;
            }
            default -> false;
        };
    }

    private static ChangeOfTask of(ObjectNode task, ObjectNode ours, List<Fault> found) {
        var faults = new ArrayList<>(found);
        var status = task.path("status").textValue();
        var business = code(task.path("businessStatus"), Systems.REFERRAL_BUSINESS_STATUS);
        if (status == null) faults.add(WRONG.missing("status"));
        if (business == null) faults.add(WRONG.missing("businessStatus"));
        var reason = task.path("statusReason");
        return new ChangeOfTask(
                status,
                business,
                code(reason, Systems.REFERRAL_STATUS_REASON),
                reason.path("text").textValue(),
                !reason.equals(ours.path("statusReason")),
                faults);
    }

    private static @Nullable String code(JsonNode concept, String system) {
        for (var coding : concept.path("coding")) {
            if (coding.path("system").asText().equals(system))
                return coding.path("code").textValue();
        }
        return null;
    }

    private static ChangeOfTask faulty(List<Fault> faults) {
        return new ChangeOfTask(null, null, null, null, false, faults);
    }
}
