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

    private static final Parameter KNOWN_BY =
            new Parameter("identifier", SearchParamType.TOKEN, "system|value, or the value alone.");
    private static final Parameter NAME =
            new Parameter("name", SearchParamType.STRING, "The beginning of the name, whatever case and accents.");
    private static final Parameter ACTIVE = new Parameter("active", SearchParamType.TOKEN, "true or false.");
    private static final Parameter ORGANIZATION =
            new Parameter("organization", SearchParamType.REFERENCE, "The Organization that provides or manages it.");

    private static final Map<String, List<Parameter>> ALL = Map.of(
            "HealthcareService",
            List.of(
                    ID,
                    LAST_UPDATED,
                    KNOWN_BY,
                    NAME,
                    ACTIVE,
                    ORGANIZATION,
                    new Parameter("location", SearchParamType.REFERENCE, "A Location where it is held.")),
            "Organization",
            List.of(ID, LAST_UPDATED, KNOWN_BY, NAME, ACTIVE),
            "Location",
            List.of(ID, LAST_UPDATED, KNOWN_BY, NAME, STATUS, ORGANIZATION),
            "Questionnaire",
            List.of(
                    ID,
                    new Parameter("url", SearchParamType.URI, "The canonical address, without version."),
                    new Parameter("version", SearchParamType.TOKEN, "The version."),
                    NAME,
                    STATUS),
            "QuestionnaireResponse",
            List.of(
                    ID,
                    LAST_UPDATED,
                    new Parameter("based-on", SearchParamType.REFERENCE, "The ServiceRequest."),
                    STATUS),
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

    private static final Map<String, List<String>> INCLUDES = Map.of(
            "Task",
            List.of("Task:focus"),
            "Communication",
            List.of("Communication:based-on"),
            "HealthcareService",
            List.of("HealthcareService:organization", "HealthcareService:location"),
            "Location",
            List.of("Location:organization"));

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
