package se.lotsen.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;

/** What the tests ask about the contract. */
final class TheContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TheContract() {}

    static List<String> codes(String system) {
        return resources(CodeSystem.class)
                .filter(codes -> codes.getUrl().equals(system))
                .flatMap(codes -> codes.getConcept().stream())
                .map(CodeSystem.ConceptDefinitionComponent::getCode)
                .toList();
    }

    static <T extends Resource> Stream<T> resources(Class<T> type) {
        var parser = FhirContext.forR4Cached().newJsonParser();
        return Resources.lines("package/index.txt").stream()
                .filter(file -> file.startsWith(type.getSimpleName() + "-"))
                .map(file -> parser.parseResource(type, Resources.text("package/" + file)));
    }

    static JsonNode bundle(Examples.Example example) {
        try {
            return JSON.readTree(example.json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(example.name() + " is not JSON", e);
        }
    }

    static Examples.Example valid(String name) {
        return named(Examples.valid(), name);
    }

    static Examples.Example invalid(String name) {
        return named(Examples.invalid(), name);
    }

    private static Examples.Example named(List<Examples.Example> examples, String name) {
        return examples.stream()
                .filter(example -> example.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow();
    }

    /** The example with everything, and {@code Hemliga-Namnet} in many places where it does not belong. */
    static String planted() {
        var planted = valid("everything").json();
        for (var field : List.of(
                "\"gender\": \"female\"",
                "\"birthDate\": \"1946-11-17\"",
                "\"use\": \"official\"",
                "\"status\": \"active\"",
                "\"authoredOn\": \"2026-11-20T10:05:00+01:00\"",
                "\"valueCode\": \"phone\"",
                "\"linkId\": \"isolated\"",
                "\"code\": \"social-lotsning\"",
                "\"code\": \"samtycke\"",
                "\"code\": \"toilet\"",
                "\"code\": \"0188\"",
                "\"type\": \"permit\"",
                "\"url\": \"Patient\"",
                "\"system\": \"phone\"",
                "\"valueInteger\": 8",
                "\"reference\": \"urn:uuid:d0000000-0000-4000-8000-000000000010\"")) {
            assertThat(planted).contains(field);
            planted = planted.replace(field, field.substring(0, field.indexOf(':')) + ": \"*/ Hemliga-Namnet 'x'\"");
        }
        planted = planted.replace(
                "\"resourceType\": \"Patient\",", "\"resourceType\": \"Patient\", \"id\": \"*/Hemliga-Namnet\",");
        return planted;
    }
}
