package se.lotsen.profiles;

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
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of what a sender writes: UTF-8, no property twice, nothing after, at most fifty levels deep, numbers of at most a thousand
 * digits, and no character that a database cannot hold.
 */
public final class StrictJson {

    /** How deep objects and lists may lie in each other. */
    public static final int DEEPEST = 50;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What is said of a body that is no text. */
    public static final Fault NOT_UTF_8 = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-json",
            "",
            "Meddelandet är inte skrivet i UTF-8. Byt teckenkodning och skicka igen.",
            "The body is not valid UTF-8.");

    private static final Fault NOT_JSON = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-json",
            "",
            "Meddelandet är inte JSON. Skicka det i formatet application/fhir+json.",
            "The body is not well-formed JSON, or an object has the same property twice.");

    private static final Fault TOO_DEEP = new Fault(
            413,
            IssueCode.TOO_LONG,
            "depth",
            "",
            "Meddelandet är för djupt nästlat. Skicka bara det som behövs.",
            "The JSON is nested deeper than " + DEEPEST + " levels.");

    private static final Fault TOO_LONG = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-json",
            "",
            "Meddelandet har ett tal eller ett namn som är orimligt långt. Rätta det och skicka igen.",
            "A number or a property name is longer than any that FHIR has.");

    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

    private StrictJson() {}

    /** What reading gives. */
    public sealed interface Read {

        /** It is JSON, and not nothing. */
        record Tree(JsonNode root) implements Read {}

        /** It is not; the fault names a place only when there is one within. */
        record Refused(Fault fault) implements Read {}
    }

    /** The text of a body; nothing when it is not UTF-8. */
    public static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Reads a body. */
    public static Read read(byte[] body) {
        return text(body).map(StrictJson::read).orElseGet(() -> new Read.Refused(NOT_UTF_8));
    }

    /** Reads a text. */
    public static Read read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root.isMissingNode()) return new Read.Refused(NOT_JSON);
            var nul = placeOfNul(root, type(root));
            return nul == null ? new Read.Tree(root) : new Read.Refused(nul(nul));
        } catch (StreamConstraintsException e) {
            return new Read.Refused(String.valueOf(e.getMessage()).contains("nesting depth") ? TOO_DEEP : TOO_LONG);
        } catch (JsonProcessingException e) {
            return new Read.Refused(NOT_JSON);
        }
    }

    /** Where the first such character stands, as FHIRPath; null when there is none. Names that no element has are left out. */
    private static @Nullable String placeOfNul(JsonNode node, String path) {
        if (node.isTextual()) return node.textValue().indexOf('\0') >= 0 ? path : null;
        for (var field : node.properties()) {
            if (field.getKey().indexOf('\0') >= 0) return path;
            var name = ELEMENT.matcher(field.getKey()).matches() ? path + "." + field.getKey() : path;
            var place = placeOfNul(field.getValue(), name);
            if (place != null) return place;
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            var place = placeOfNul(node.get(i), path + "[" + i + "]");
            if (place != null) return place;
        }
        return null;
    }

    private static Fault nul(String place) {
        return new Fault(
                422,
                IssueCode.VALUE,
                "value-format",
                place,
                "Meddelandet har ett tecken som inte är tillåtet i text. Ta bort nolltecken.",
                "A string holds the character U+0000, which FHIR does not allow.");
    }

    private static String type(JsonNode root) {
        var type = root.path("resourceType").asText();
        return ELEMENT.matcher(type).matches() ? type : "";
    }
}
