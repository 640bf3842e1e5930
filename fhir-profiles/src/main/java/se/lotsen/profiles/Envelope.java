package se.lotsen.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first look at a message: is it a transaction Bundle at all, and one that is worth judging? If not, one fault says so, because everything that
 * the profiles would say about something else is noise.
 */
final class Envelope {

    private static final int MOST_ENTRIES = 20;
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z]{1,63}");

    private static final Fault TOO_MANY_ENTRIES = new Fault(
            413,
            IssueCode.TOO_LONG,
            "entries",
            "Bundle.entry",
            "Meddelandet har för många poster. Skicka en remiss i taget, med högst " + MOST_ENTRIES + " poster.",
            "The Bundle has more than " + MOST_ENTRIES + " entries.");

    private static final Fault NOT_FHIR = new Fault(
            400,
            IssueCode.INVALID,
            "not-fhir",
            "Bundle",
            "Meddelandet är JSON men inte FHIR. Skicka en Bundle av typen transaction.",
            "The JSON is not an object with a resourceType.");

    private static final Fault NOT_A_BUNDLE = new Fault(
            400,
            IssueCode.INVALID,
            "wrong-bundle-type",
            "Bundle",
            "En remiss skickas som en Bundle med person, samtycke och remiss tillsammans. Lägg dem i en sådan.",
            "The resource is not a Bundle.");

    private static final Fault NOT_A_TRANSACTION = new Fault(
            400,
            IssueCode.INVALID,
            "wrong-bundle-type",
            "Bundle.type",
            "Meddelandet har fel sorts Bundle. Sätt type till transaction.",
            "Bundle.type is not transaction.");

    private Envelope() {}

    /** What the first look gives: a message to go on with, or the one fault of something else. */
    sealed interface Look {

        /** A transaction Bundle. */
        record Message(JsonNode json) implements Look {}

        /** Something else. */
        record Refused(Fault fault) implements Look {}
    }

    static Look look(String rawJson) {
        return switch (StrictJson.read(rawJson)) {
            case StrictJson.Read.Refused(var fault) -> new Look.Refused(inBundle(fault));
            case StrictJson.Read.Tree(var message) ->
                fault(message).<Look>map(Look.Refused::new).orElseGet(() -> new Look.Message(message));
        };
    }

    private static Fault inBundle(Fault fault) {
        if (!fault.expression().isEmpty()) return fault;
        return new Fault(
                fault.status(), fault.issue(), fault.errorCode(), "Bundle", fault.text(), fault.diagnostics());
    }

    private static Optional<Fault> fault(JsonNode message) {
        var resourceType = message.path("resourceType").asText();
        if (!message.isObject() || !TYPE_NAME.matcher(resourceType).matches()) {
            return Optional.of(NOT_FHIR);
        }
        if (!resourceType.equals("Bundle")) {
            return Optional.of(NOT_A_BUNDLE);
        }
        if (!message.path("type").asText().equals("transaction")) {
            return Optional.of(NOT_A_TRANSACTION);
        }
        return message.path("entry").size() > MOST_ENTRIES ? Optional.of(TOO_MANY_ENTRIES) : Optional.empty();
    }
}
