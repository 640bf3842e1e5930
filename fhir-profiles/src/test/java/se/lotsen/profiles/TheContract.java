package se.lotsen.profiles;

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
}
