package se.lotsen.profiles.compiled;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All shapes, ready to be asked. */
final class Model {

    /** The shapes, beside this class. */
    static final String FILE = "shapes.json";

    static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

    private final Map<String, Shape.Definition> definitions = new HashMap<>();
    private final Map<String, Shape.Definition> types = new HashMap<>();
    private final Map<String, Pattern> forms = new HashMap<>();
    private final Map<String, Set<Shape.Option>> valueSets = new HashMap<>();
    private final Map<String, Set<String>> valueSetCodes = new HashMap<>();
    private final Map<String, Set<String>> systems = new HashMap<>();
    private final Map<String, Shape.Form> questionnaires = new HashMap<>();
    private final Map<Shape, List<Rule>> rules = new IdentityHashMap<>();
    private final Map<Shape, List<Shape>> same = new IdentityHashMap<>();
    private final Map<String, FhirPath> compiled = new HashMap<>();
    private final Set<String> resourceTypes;
    private final Set<String> knownSystems;
    private final Set<String> knownProfiles;

    /** A rule that can be evaluated. */
    record Rule(String key, FhirPath path) {}

    private Model(Shape.All all) {
        for (var definition : all.definitions()) {
            definitions.put(definition.url(), definition);
            if (definition.url().startsWith(BASE)) types.put(definition.type(), definition);
            if (definition.primitive()) {
                for (var child : definition.root().children()) {
                    if (child.regex() != null) forms.put(definition.type(), Pattern.compile(child.regex()));
                }
            }
            prepare(definition.root(), definition.root());
        }
        for (var set : all.valueSets()) {
            valueSets.put(set.url(), Set.copyOf(set.codes()));
            valueSetCodes.put(set.url(), codes(set));
        }
        for (var system : all.systems()) systems.put(system.url(), codes(system));
        for (var form : all.forms()) {
            questionnaires.put(form.url(), form);
            questionnaires.put(form.url().substring(0, form.url().indexOf('|')), form);
        }
        resourceTypes = Set.copyOf(all.resourceTypes());
        knownSystems = Set.copyOf(all.knownSystems());
        knownProfiles = Set.copyOf(all.knownProfiles());
    }

    static Model load() {
        try (var stream = Model.class.getResourceAsStream(FILE)) {
            var file = Objects.requireNonNull(stream, "the profiles are not compiled");
            return new Model(new ObjectMapper().readValue(file, Shape.All.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codes(Shape.Codes of) {
        var codes = new HashSet<String>();
        of.codes().forEach(code -> codes.add(code.code()));
        return codes;
    }

    private void prepare(Shape shape, Shape root) {
        var ready = new ArrayList<Rule>();
        for (var rule : shape.rules()) {
            ready.add(new Rule(rule.key(), compiled.computeIfAbsent(rule.expression(), FhirPath::of)));
        }
        rules.put(shape, ready);
        var path = shape.same();
        if (path != null) same.put(shape, at(root, path).children());
        shape.children().forEach(child -> prepare(child, root));
        shape.slices().forEach(slice -> prepare(slice, root));
    }

    private static Shape at(Shape root, String path) {
        var found = root;
        var steps = path.split("\\.", -1);
        for (var i = 1; i < steps.length; i++) {
            var step = steps[i];
            found = found.children().stream()
                    .filter(child -> child.name().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no " + path));
        }
        return found;
    }

    List<Rule> rules(Shape shape) {
        return Objects.requireNonNull(rules.get(shape));
    }

    Shape.@Nullable Definition definition(String url) {
        return definitions.get(url);
    }

    Shape.@Nullable Definition type(String code) {
        return types.get(code);
    }

    /** The form of a primitive type's values, or nothing when FHIR gives none. */
    @Nullable
    Pattern form(String type) {
        return forms.get(type);
    }

    /** What the element itself says of its children, or what the element that it refers to says. */
    List<Shape> children(Shape shape) {
        var referred = same.get(shape);
        return referred == null ? shape.children() : referred;
    }

    /** Whether HL7 has given the address out, so that HAPI may know what stands there. */
    static boolean isOfHl7(String url) {
        return url.startsWith("http://hl7.org/fhir/") || url.startsWith("http://terminology.hl7.org/");
    }

    boolean isResourceType(String name) {
        return resourceTypes.contains(name);
    }

    boolean isKnownSystem(String url) {
        return isOfHl7(url) || knownSystems.contains(url);
    }

    boolean isKnownProfile(String url) {
        return isOfHl7(url) || knownProfiles.contains(url);
    }

    /** The codes of a system, or nothing when it is not compiled. */
    @Nullable
    Set<String> system(String url) {
        return systems.get(url);
    }

    /** The codes of a value set with their systems; empty when they cannot be listed. */
    Set<Shape.Option> valueSet(String url) {
        return Objects.requireNonNull(valueSets.get(url), url);
    }

    /** The codes of a value set; empty when they cannot be listed. */
    Set<String> valueSetCodes(String url) {
        return Objects.requireNonNull(valueSetCodes.get(url), url);
    }

    Shape.@Nullable Form questionnaire(String url) {
        return questionnaires.get(url);
    }
}
