package se.lotsen.profiles.compiled;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a profile or a type says about one element.
 *
 * @param name as in FHIR's path, without {@code [x]}
 * @param slice the name of the slice, or nothing
 * @param most the largest number, or {@link #ANY}
 * @param list whether JSON has an array here, whatever the profile says about how many
 * @param choice whether the name in JSON ends with the type
 * @param types the types it may have; none when {@code same} is set
 * @param same the path, within the same definition, of the element that says what this one holds
 * @param fixed the exact value
 * @param pattern what the value must hold
 * @param codes the value set that its codes must come from
 * @param rules FHIRPath rules of severity error
 * @param regex the form of a primitive's value
 * @param longest the greatest number of characters, or 0
 * @param sliceBy what tells the slices apart, when there are slices
 * @param slices what matches a slice is judged by it
 * @param children empty when the type tells it all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Shape(
        String name,
        @Nullable String slice,
        int least,
        int most,
        boolean list,
        boolean choice,
        List<Type> types,
        @Nullable String same,
        @Nullable JsonNode fixed,
        @Nullable JsonNode pattern,
        @Nullable String codes,
        List<Rule> rules,
        @Nullable String regex,
        int longest,
        List<Discriminator> sliceBy,
        List<Shape> slices,
        List<Shape> children) {

    static final int ANY = Integer.MAX_VALUE;

    Shape {
        types = Objects.requireNonNullElse(types, List.of());
        rules = Objects.requireNonNullElse(rules, List.of());
        sliceBy = Objects.requireNonNullElse(sliceBy, List.of());
        slices = Objects.requireNonNullElse(slices, List.of());
        children = Objects.requireNonNullElse(children, List.of());
    }

    Shape sliced(List<Discriminator> by, List<Shape> into) {
        return new Shape(
                name, slice, least, most, list, choice, types, same, fixed, pattern, codes, rules, regex, longest, by,
                into, children);
    }

    /** One type of an element, with the profiles it must follow and the types of resource that a reference may point to. */
    record Type(String code, List<String> profiles, List<String> targets) {}

    /** One FHIRPath rule. */
    record Rule(String key, String expression) {}

    /** What tells slices apart: {@code pattern}, {@code value} or {@code type} of what is found at the path. */
    record Discriminator(String by, String path) {}

    /**
     * A type or a profile.
     *
     * @param contexts the types on which an extension may stand; none for what is no extension
     */
    record Definition(String url, String type, boolean primitive, List<String> contexts, Shape root) {}

    /** One question of a form. */
    record Question(String linkId, String text, boolean required, List<Option> options) {}

    /** One code with its system. */
    record Option(@Nullable String system, @Nullable String code) {}

    /** One form, with its version in the url. */
    record Form(String url, List<Question> questions) {}

    /** The codes of a value set or a code system. */
    record Codes(String url, List<Option> codes) {}

    /**
     * The whole file.
     *
     * @param resourceTypes every resource type of FHIR R4
     * @param knownSystems every code system that HAPI knows, beside HL7's: a code outside {@code systems} is for HAPI to judge
     * @param knownProfiles every profile and extension that HAPI knows, beside HL7's
     */
    record All(
            List<Definition> definitions,
            List<Codes> valueSets,
            List<Codes> systems,
            List<Form> forms,
            List<String> resourceTypes,
            List<String> knownSystems,
            List<String> knownProfiles) {}
}
