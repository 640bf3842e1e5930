package se.lotsen.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;

/** Reads a body as JSON, strictly: UTF-8, nothing twice, nothing after, not too deep. */
public sealed interface JsonBody {

    /** It is JSON, and not nothing. */
    record Read(JsonNode tree) implements JsonBody {}

    /** It is not. */
    record Refused(Fault fault) implements JsonBody {}

    /** Reads a body. */
    static JsonBody of(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            var tree = Strict.JSON.readTree(text);
            return tree.isMissingNode() ? new Refused(Strict.NOT_JSON) : new Read(tree);
        } catch (StreamConstraintsException e) {
            return new Refused(Strict.TOO_DEEP);
        } catch (JsonProcessingException | CharacterCodingException e) {
            return new Refused(Strict.NOT_JSON);
        }
    }

    /** How it is read and what is said when it cannot be. */
    final class Strict {

        private static final int DEEPEST = 50;

        private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        private static final Fault NOT_JSON = new Fault(
                400,
                IssueCode.STRUCTURE,
                "not-json",
                "",
                "Meddelandet är inte JSON i UTF-8. Rätta det och skicka igen.",
                "The body is not well-formed JSON, or an object has the same property twice.");

        private static final Fault TOO_DEEP = new Fault(
                413,
                IssueCode.TOO_LONG,
                "depth",
                "",
                "Meddelandet är för djupt nästlat. Skicka resursen som den lästes.",
                "The JSON is nested deeper than " + DEEPEST + " levels.");

        private Strict() {}
    }
}
