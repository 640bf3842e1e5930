package se.lotsen.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code DifferentialTest} does not show by comparing: that nothing leaks, nothing breaks, and HAPI is asked when it must be. */
class CompiledValidatorTest {

    private static final CompiledValidator VALIDATOR = CompiledValidator.get();

    static Stream<Examples.Example> examples() {
        return Stream.concat(Examples.valid().stream(), Examples.invalid().stream());
    }

    @Test
    void what_was_never_compiled_is_judged_by_hapi() {
        var told = minimalWith("\"text\": {\"status\": \"generated\", \"div\": \"<div>Elsa</div>\"},");

        assertThat(VALIDATOR.beyond(told)).isPresent();
        assertThat(VALIDATOR.alone(told)).isEmpty();
        assertThat(VALIDATOR.faults(told))
                .isNotEmpty()
                .isEqualTo(ProfileValidator.get().faults(told));
    }

    @Test
    void nothing_is_beyond_in_what_was_compiled() {
        assertThat(VALIDATOR.beyond(minimalWith(""))).isEmpty();
    }

    @Test
    void no_fault_repeats_a_value_that_is_planted_where_it_does_not_belong() {
        var faults = VALIDATOR.alone(TheContract.planted()).orElseThrow();

        assertThat(faults).hasSizeGreaterThan(10);
        assertThat(faults.toString()).doesNotContainIgnoringCase("Hemliga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\"}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": {}}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": []}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [null, 1, \"x\", {}, []]}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": {}}]}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": {\"resourceType\": \"Remiss\"}}]}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": {\"resourceType\": 1}}]}"
            })
    void nonsense_is_refused_without_hapi_and_never_our_fault(String nonsense) {
        assertThat(VALIDATOR.alone(nonsense).orElseThrow()).isNotEmpty().noneMatch(fault -> fault.status() == 500);
    }

    @Test
    void many_threads_get_the_same_answers_as_one() {
        Function<Stream<Examples.Example>, Map<String, List<Fault>>> answers = stream ->
                stream.collect(Collectors.toMap(Examples.Example::name, example -> VALIDATOR.faults(example.json())));

        assertThat(answers.apply(examples().parallel())).isEqualTo(answers.apply(examples()));
    }

    @Test
    void a_code_without_end_uses_up_no_stack() {
        var endless = minimalWith("\"maritalStatus\": {\"coding\": [{\"system\": \"https://x.example\", \"code\": \""
                + "a ".repeat(50_000) + "a\"}]},");

        assertThat(VALIDATOR.faults(endless)).isNotEmpty().noneMatch(fault -> fault.status() == 500);
    }

    @Test
    void an_oid_without_end_uses_up_no_stack() {
        var endless = minimalWith("\"managingOrganization\": {\"identifier\": {\"system\": \"urn:oid:1.2.3.4"
                + ".1".repeat(50_000) + "\"}},");

        assertThat(VALIDATOR.faults(endless)).noneMatch(fault -> fault.status() == 500);
    }

    private static String minimalWith(String inThePatient) {
        var start = "\"resourceType\": \"Patient\",";
        return TheContract.valid("minimal").json().replace(start, start + inThePatient);
    }
}
