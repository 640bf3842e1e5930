package se.lotsen.fhir;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What may be searched for, by resource: the one list behind the capability statement and behind what a search refuses. */
public final class SearchParameters {

    /** A parameter with its kind and a sentence. */
    public record Parameter(String name, SearchParamType type, String documentation) {}

    private static final Parameter ID =
            new Parameter("_id", SearchParamType.TOKEN, "Logical ids, with commas between.");
    private static final Parameter LAST_UPDATED = new Parameter(
            "_lastUpdated",
            SearchParamType.DATE,
            "Prefixes eq, ge, gt, le and lt; repeated means and. Poll with ge and the newest seen, less a minute, and drop what has"
                    + " the same id and version as before.");
    private static final Parameter IDENTIFIER =
            new Parameter("identifier", SearchParamType.TOKEN, "system|value of the sender's number or ours.");
    private static final Parameter REQUESTER = new Parameter(
            "requester:identifier",
            SearchParamType.TOKEN,
            "HSA-id of the sender; any other organisation gives nothing.");
    private static final Parameter STATUS =
            new Parameter("status", SearchParamType.TOKEN, "Codes, with commas between.");

    private static final Map<String, List<Parameter>> ALL = Map.of(
            "Task",
            List.of(
                    ID,
                    LAST_UPDATED,
                    IDENTIFIER,
                    REQUESTER,
                    STATUS,
                    new Parameter("business-status", SearchParamType.TOKEN, "Codes, with commas between."),
                    new Parameter(
                            "part-of",
                            SearchParamType.REFERENCE,
                            "The referral's Task: gives the municipality's questions as subtasks, and takes no other terms.")),
            "ServiceRequest",
            List.of(ID, LAST_UPDATED, IDENTIFIER, REQUESTER, STATUS),
            "AuditEvent",
            List.of(ID, LAST_UPDATED),
            "Communication",
            List.of(
                    ID,
                    LAST_UPDATED,
                    new Parameter("based-on", SearchParamType.REFERENCE, "The ServiceRequest."),
                    new Parameter("part-of", SearchParamType.REFERENCE, "The Task."),
                    new Parameter(
                            "recipient:identifier",
                            SearchParamType.TOKEN,
                            "HSA-id of the sender; any other organisation gives nothing."),
                    STATUS));

    private static final Map<String, List<String>> INCLUDES =
            Map.of("Task", List.of("Task:focus"), "Communication", List.of("Communication:based-on"));

    private SearchParameters() {}

    /** Of one resource. */
    public static List<Parameter> of(String resource) {
        return ALL.getOrDefault(resource, List.of());
    }

    /** What {@code _include} may be for a resource. */
    public static List<String> includes(String resource) {
        return INCLUDES.getOrDefault(resource, List.of());
    }
}
