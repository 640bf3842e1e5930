package se.lotsen.profiles.compiled;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.ProfileSupport;
import se.lotsen.profiles.Systems;

/** Takes a snapshot of every profile with HAPI and keeps what the checks need. */
final class CompileProfiles {

    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String REGEX = BASE + "regex";
    private static final String FHIR_TYPE = BASE + "structuredefinition-fhir-type";

    private static final List<String> PROFILES = List.of(
            Systems.REFERRAL_BUNDLE_PROFILE,
            Systems.PATIENT_PROFILE,
            Systems.CONSENT_PROFILE,
            Systems.REFERRAL_PROFILE,
            Systems.INSTRUMENT_RESPONSE_PROFILE,
            Systems.LONELINESS_OBSERVATION_PROFILE,
            Systems.KOMMUNKOD_EXTENSION,
            Systems.INTERPRETER_NEEDED_EXTENSION,
            Systems.CONTACT_PREFERENCE_EXTENSION,
            Systems.NEEDS_EXTENSION,
            Systems.RISK_FLAG_EXTENSION,
            Systems.OWN_WISH_EXTENSION);

    /** Types that no referral has had. A message with one is for HAPI to judge. */
    private static final Set<String> NOT_COMPILED = Set.of(
            "Attachment",
            "SampledData",
            "Timing",
            "DataRequirement",
            "ParameterDefinition",
            "TriggerDefinition",
            "Contributor",
            "RelatedArtifact",
            "UsageContext",
            "Expression",
            "ContactDetail",
            "Dosage",
            "Signature",
            "Narrative",
            "Resource",
            "xhtml");

    /** Code systems of others whose codes are all compiled. */
    private static final List<String> SYSTEMS = List.of(
            Systems.IDENTIFIER_TYPE,
            Systems.ROLE,
            "http://terminology.hl7.org/CodeSystem/consentscope",
            "http://terminology.hl7.org/CodeSystem/consentcategorycodes",
            "http://terminology.hl7.org/CodeSystem/observation-category",
            "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus",
            "http://terminology.hl7.org/CodeSystem/v2-0131");

    /** What HAPI knows without a resource that says so. */
    private static final List<String> KNOWN_BY_HEART = List.of(
            "http://unitsofmeasure.org",
            "urn:ietf:bcp:13",
            "urn:iso:std:iso:3166",
            "urn:iso:std:iso:4217",
            "https://www.usps.com/");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final PrettyPrinter A_LINE_EACH = new DefaultPrettyPrinter()
            .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance)
            .withArrayIndenter(new DefaultIndenter("", "\n"))
            .withoutSpacesInObjectEntries();

    private final FhirContext fhir = FhirContext.forR4();
    private final DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(fhir);
    private final ValidationSupportChain chain = new ValidationSupportChain(
            core,
            ProfileSupport.of(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));

    private final Map<String, Shape.Definition> definitions = new TreeMap<>();
    private final Map<String, Shape.Codes> valueSets = new TreeMap<>();
    private final Deque<String> wanted = new ArrayDeque<>(PROFILES);

    /** What {@link Model} reads, one line for each element so that a change shows in a diff. */
    static String json() {
        try {
            return JSON.writer(A_LINE_EACH).writeValueAsString(new CompileProfiles().all()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the shapes could not be written", e);
        }
    }

    private Shape.All all() {
        for (var next = wanted.poll(); next != null; next = wanted.poll()) define(next);
        var resourceTypes = new TreeSet<String>();
        var knownProfiles = new TreeSet<String>();
        for (var one : Objects.requireNonNull(chain.fetchAllStructureDefinitions())) {
            var any = (StructureDefinition) one;
            var derived = any.getDerivation() == TypeDerivationRule.CONSTRAINT;
            if (any.getKind() == StructureDefinitionKind.RESOURCE && !derived && !any.getAbstract()) {
                resourceTypes.add(any.getType());
            }
            if (!Model.isOfHl7(any.getUrl())) knownProfiles.add(any.getUrl());
        }
        return new Shape.All(
                List.copyOf(definitions.values()),
                List.copyOf(valueSets.values()),
                systems(),
                forms(),
                List.copyOf(resourceTypes),
                knownSystems(),
                List.copyOf(knownProfiles));
    }

    private void define(String url) {
        if (definitions.containsKey(url)) return;
        var found = (StructureDefinition) Objects.requireNonNull(chain.fetchStructureDefinition(url), url);
        if (found.getSnapshot().getElement().isEmpty()) {
            var made = chain.generateSnapshot(new ValidationSupportContext(chain), found, url, null, found.getName());
            found = (StructureDefinition) Objects.requireNonNull(made, url);
        }
        var primitive = found.getKind() == StructureDefinitionKind.PRIMITIVETYPE;
        var root = shape(found.getSnapshot().getElement(), 0);
        definitions.put(url, new Shape.Definition(url, found.getType(), primitive, contexts(found), root));
        if (found.getDerivation() == TypeDerivationRule.CONSTRAINT) wanted.add(found.getBaseDefinition());
    }

    private static List<String> contexts(StructureDefinition definition) {
        var isOurs =
                definition.getType().equals("Extension") && !definition.getUrl().startsWith(BASE);
        return isOurs
                ? definition.getContext().stream().map(it -> it.getExpression()).toList()
                : List.of();
    }

    /** The element at an index with all below it; a snapshot lists elements depth first, and slices after what they slice. */
    private Shape shape(List<ElementDefinition> elements, int index) {
        var it = elements.get(index);
        var inside = it.getPath() + ".";
        var children = new ArrayList<Shape>();
        for (var i = index + 1; i < elements.size() && elements.get(i).getPath().startsWith(inside); i++) {
            var below = elements.get(i);
            var isChild = below.getPath().indexOf('.', inside.length()) < 0;
            if (isChild && !below.hasSliceName()) children.add(withSlices(elements, i, inside));
        }
        return new Shape(
                name(it.getPath()),
                it.getSliceName(),
                it.getMin(),
                most(it.getMax()),
                !"1".equals(it.hasBase() ? it.getBase().getMax() : it.getMax()),
                it.getPath().endsWith("[x]"),
                index == 0
                        ? List.of()
                        : it.getType().stream().map(type -> type(it, type)).toList(),
                it.hasContentReference() ? it.getContentReference().replaceFirst("^.*#", "") : null,
                json(it.getFixed()),
                json(it.getPattern()),
                requiredCodes(it),
                rules(it),
                regex(it),
                it.getMaxLength(),
                List.of(),
                List.of(),
                children);
    }

    private Shape withSlices(List<ElementDefinition> elements, int index, String inside) {
        var sliced = elements.get(index);
        var slices = new ArrayList<Shape>();
        for (var i = index + 1; i < elements.size() && elements.get(i).getPath().startsWith(inside); i++) {
            var it = elements.get(i);
            if (it.hasSliceName() && it.getPath().equals(sliced.getPath())) slices.add(shape(elements, i));
        }
        var by = sliced.getSlicing().getDiscriminator().stream()
                .map(it -> new Shape.Discriminator(it.getType().toCode(), it.getPath()))
                .toList();
        return slices.isEmpty()
                ? shape(elements, index)
                : shape(elements, index).sliced(by, slices);
    }

    private Shape.Type type(ElementDefinition element, TypeRefComponent type) {
        var code = type.getCode();
        if (code.startsWith("http://hl7.org/fhirpath/")) {
            var fhirType = type.getExtensionString(FHIR_TYPE);
            // The value of a primitive has no type in FHIR; ids of elements say string.
            code = fhirType != null ? fhirType : element.getPath().endsWith(".value") ? "value" : "string";
        }
        var profiles = type.getProfile().stream()
                .map(IPrimitiveType::getValue)
                .filter(it -> !it.startsWith(BASE))
                .toList();
        if (!NOT_COMPILED.contains(code) && !code.equals("value")) wanted.add(BASE + code);
        wanted.addAll(profiles);
        var targets = type.getTargetProfile().stream()
                .map(target -> (StructureDefinition) chain.fetchStructureDefinition(target.getValue()))
                .map(target -> Objects.requireNonNull(target).getType())
                .toList();
        return new Shape.Type(code, profiles, targets);
    }

    private static String name(String path) {
        var last = path.substring(path.lastIndexOf('.') + 1);
        return last.endsWith("[x]") ? last.substring(0, last.length() - 3) : last;
    }

    private static int most(@Nullable String max) {
        return max == null || max.equals("*") ? Shape.ANY : Integer.parseInt(max);
    }

    private static @Nullable String regex(ElementDefinition it) {
        return it.getType().stream()
                .map(type -> type.getExtensionString(REGEX))
                .filter(Objects::nonNull)
                .findFirst()
                .map(FHIRPathExpressionFixer::fixRegex)
                .orElse(null);
    }

    /** HAPI mends some of R4's expressions and leaves dom-3, which is about contained resources, to code of its own. */
    private static List<Shape.Rule> rules(ElementDefinition it) {
        return it.getConstraint().stream()
                .filter(rule -> rule.getSeverity() == ConstraintSeverity.ERROR
                        && !rule.getKey().equals("dom-3"))
                .map(rule -> new Shape.Rule(rule.getKey(), mended(rule)))
                .toList();
    }

    private static String mended(ElementDefinition.ElementDefinitionConstraintComponent rule) {
        return FHIRPathExpressionFixer.fixExpr(rule.getExpression(), rule.getKey(), "4.0.1");
    }

    /** A value as FHIR's JSON has it. */
    private @Nullable JsonNode json(@Nullable Type value) {
        if (value == null) return null;
        var carrier = new Basic();
        carrier.addExtension("urn:value", value);
        try {
            var extension = JSON.readTree(fhir.newJsonParser().encodeResourceToString(carrier))
                    .at("/extension/0");
            for (var field : extension.properties()) {
                if (field.getKey().startsWith("value")) return field.getValue();
            }
            throw new IllegalStateException("a fixed value is empty");
        } catch (IOException e) {
            throw new IllegalStateException("a fixed value could not be written as JSON", e);
        }
    }

    private @Nullable String requiredCodes(ElementDefinition it) {
        if (!it.hasBinding() || it.getBinding().getStrength() != BindingStrength.REQUIRED) return null;
        var url = it.getBinding().getValueSet().replaceFirst("\\|.*", "");
        if (!valueSets.containsKey(url)) valueSets.put(url, new Shape.Codes(url, expanded(url)));
        return url;
    }

    /** Empty for a set that cannot be listed (languages, media types, units): its codes are for HAPI to judge. */
    private List<Shape.Option> expanded(String url) {
        var codes = new ArrayList<Shape.Option>();
        var set = chain.fetchValueSet(url);
        if (set == null) return codes;
        var outcome = chain.expandValueSet(new ValidationSupportContext(chain), new ValueSetExpansionOptions(), set);
        if (outcome != null && outcome.getValueSet() instanceof ValueSet expansion) {
            addCodes(expansion.getExpansion().getContains(), codes);
        }
        return codes;
    }

    private static void addCodes(List<ValueSet.ValueSetExpansionContainsComponent> from, List<Shape.Option> to) {
        for (var it : from) {
            if (it.hasCode()) to.add(new Shape.Option(it.getSystem(), it.getCode()));
            addCodes(it.getContains(), to);
        }
    }

    private List<Shape.Codes> systems() {
        var systems = new ArrayList<Shape.Codes>();
        for (var url : SYSTEMS)
            systems.add(system((CodeSystem) Objects.requireNonNull(chain.fetchCodeSystem(url), url)));
        for (var definition : Definitions.all()) {
            if (definition.name().startsWith("CodeSystem-")) {
                systems.add(system(fhir.newJsonParser().parseResource(CodeSystem.class, definition.json())));
            }
        }
        return systems;
    }

    private static Shape.Codes system(CodeSystem system) {
        var codes = new ArrayList<Shape.Option>();
        addConcepts(system.getConcept(), codes, system.getUrl());
        return new Shape.Codes(system.getUrl(), codes);
    }

    private static void addConcepts(
            List<CodeSystem.ConceptDefinitionComponent> from, List<Shape.Option> to, String system) {
        for (var it : from) {
            to.add(new Shape.Option(system, it.getCode()));
            addConcepts(it.getConcept(), to, system);
        }
    }

    private List<String> knownSystems() {
        var known = new TreeSet<>(KNOWN_BY_HEART);
        for (var any : Objects.requireNonNull(core.fetchAllConformanceResources())) {
            if (any instanceof CodeSystem system && system.getContent() != CodeSystemContentMode.NOTPRESENT) {
                known.add(system.getUrl());
            }
        }
        known.removeIf(Model::isOfHl7);
        return List.copyOf(known);
    }

    /** The forms whose answers come with a referral. Answers to the others come alone, and are not judged by profiles. */
    private List<Shape.Form> forms() {
        return Definitions.all().stream()
                .filter(definition -> definition.name().startsWith("Questionnaire-"))
                .map(definition -> fhir.newJsonParser().parseResource(Questionnaire.class, definition.json()))
                .filter(form -> Systems.INSTRUMENTS.contains(url(form)))
                .map(form -> new Shape.Form(
                        url(form),
                        form.getItem().stream().map(CompileProfiles::question).toList()))
                .toList();
    }

    private static String url(Questionnaire form) {
        return form.getUrl() + "|" + form.getVersion();
    }

    private static Shape.Question question(Questionnaire.QuestionnaireItemComponent item) {
        var plain = item.getType() == Questionnaire.QuestionnaireItemType.CHOICE
                && item.hasAnswerOption()
                && !item.hasItem()
                && !item.getRepeats()
                && !item.hasEnableWhen()
                && !item.hasExtension();
        if (!plain) throw new IllegalStateException("only plain choices can be compiled, not " + item.getLinkId());
        var options = item.getAnswerOption().stream()
                .map(option -> option.getValueCoding())
                .map(coding -> new Shape.Option(coding.getSystem(), coding.getCode()))
                .toList();
        return new Shape.Question(item.getLinkId(), item.getText(), item.getRequired(), options);
    }
}
