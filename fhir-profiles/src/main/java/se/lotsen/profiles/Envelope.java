package se.lotsen.profiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first look at a message: is it a transaction Bundle at all? If not, one fault says so, because everything that
 * the profiles would say about something else is noise.
 */
final class Envelope {

    private static final int DEEPEST = 50;
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z]{1,63}");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Fault NOT_JSON = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-json",
            "Bundle",
            "Meddelandet är inte JSON. Skicka en Bundle i formatet application/fhir+json.",
            "The body is not well-formed JSON, or an object has the same property twice.");

    private static final Fault TOO_DEEP = new Fault(
            413,
            IssueCode.TOO_LONG,
            "depth",
            "Bundle",
            "Meddelandet är för djupt nästlat. Skicka bara det som remissen behöver.",
            "The JSON is nested deeper than " + DEEPEST + " levels.");

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
        JsonNode message;
        try {
            message = JSON.readTree(rawJson);
        } catch (StreamConstraintsException e) {
            return new Look.Refused(TOO_DEEP);
        } catch (JsonProcessingException e) {
            return new Look.Refused(NOT_JSON);
        }
        return fault(message).<Look>map(Look.Refused::new).orElseGet(() -> new Look.Message(message));
    }

    private static Optional<Fault> fault(JsonNode message) {
        if (message.isMissingNode()) {
            return Optional.of(NOT_JSON);
        }
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
        return Optional.empty();
    }
}
