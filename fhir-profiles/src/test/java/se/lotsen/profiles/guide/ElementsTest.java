package se.lotsen.profiles.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.ProfileSupport;

/** How many and of which type the elements are that our profiles have an opinion on, taken from their snapshots. */
class ElementsTest {

    private static final Path COMMITTED = Path.of("src/main/resources/se/lotsen/profiles/guide", ElementTables.FILE);

    private static final String HOW_TO_WRITE = "./mvnw -pl fhir-profiles test -Dtest=ElementsTest -Dlotsen.write=true";

    private final FhirContext fhir = FhirContext.forR4();
    private final ValidationSupportChain chain = new ValidationSupportChain(
            new DefaultProfileValidationSupport(fhir),
            ProfileSupport.of(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));

    /** One element, without a word of HL7's text. */
    private record Fact(int min, String max, List<String> types, List<String> targets) {}

    @Test
    void the_tables_of_the_guide_tell_what_the_snapshots_say() throws IOException {
        var facts = new TreeMap<String, Map<String, Fact>>();
        for (var definition : Definitions.all()) {
            if (!definition.name().startsWith("StructureDefinition-")) continue;
            var profile = fhir.newJsonParser().parseResource(StructureDefinition.class, definition.json());
            facts.put(profile.getIdElement().getIdPart(), facts(profile));
        }
        var written = new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance)
                                .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(facts)
                + "\n";

        if (Boolean.getBoolean("lotsen.write")) Files.writeString(COMMITTED, written);

        assertThat(Files.readString(COMMITTED))
                .as("%s is out of date; write it anew with: %s", COMMITTED, HOW_TO_WRITE)
                .isEqualTo(written);
    }

    private Map<String, Fact> facts(StructureDefinition profile) {
        var made = (StructureDefinition) Objects.requireNonNull(chain.generateSnapshot(
                new ValidationSupportContext(chain), profile, profile.getUrl(), null, profile.getName()));
        var inSnapshot = made.getSnapshot().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, element -> element));
        var facts = new TreeMap<String, Fact>();
        for (var element : profile.getDifferential().getElement()) {
            if (!element.getId().contains(".")) continue;
            var whole = Objects.requireNonNull(inSnapshot.get(element.getId()), element.getId());
            facts.put(
                    element.getId(),
                    new Fact(
                            whole.getMin(),
                            whole.getMax(),
                            whole.getType().stream().map(ElementsTest::name).toList(),
                            whole.getType().stream()
                                    .flatMap(type -> type.getTargetProfile().stream())
                                    .map(target -> last(target.getValue()))
                                    .toList()));
        }
        return facts;
    }

    private static String name(ElementDefinition.TypeRefComponent type) {
        var inFhir = type.getExtensionString("http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type");
        return inFhir == null ? type.getCode() : inFhir;
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
