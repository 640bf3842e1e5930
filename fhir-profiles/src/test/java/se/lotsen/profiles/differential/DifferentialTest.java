package se.lotsen.profiles.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lotsen.profiles.Examples;

/** HAPI is the oracle: where the compiled profiles say something else of a message, the build stops. */
class DifferentialTest {

    private static final long SEED = 20261128;
    private static final int MUTATIONS = 1_500;

    /** Has narrative, contained resources and extensions within extensions, which only HAPI judges. */
    private static final String AS_RECORD_SYSTEMS_DO = "common-profiles.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Differential DIFFERENTIAL = new Differential();

    static Stream<Examples.Example> examples() {
        return Stream.concat(Examples.valid().stream(), Examples.invalid().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void both_say_the_same_of_every_example(Examples.Example example) {
        var compared = DIFFERENTIAL.compare(example.json());

        assertThat(compared.difference()).isIn(Difference.BOTH_ACCEPT, Difference.SAME_FAULTS, Difference.BEYOND);
    }

    @Test
    void every_valid_example_is_judged_without_hapi() {
        assertThat(Examples.valid())
                .filteredOn(example -> !example.name().equals(AS_RECORD_SYSTEMS_DO))
                .allSatisfy(example -> assertThat(
                                DIFFERENTIAL.compare(example.json()).difference())
                        .isEqualTo(Difference.BOTH_ACCEPT));
    }

    @Test
    void what_record_systems_add_for_themselves_is_judged_by_hapi() {
        var compared = DIFFERENTIAL.compare(example(AS_RECORD_SYSTEMS_DO));

        assertThat(compared.difference()).isEqualTo(Difference.BEYOND);
        assertThat(compared.hapi()).isEmpty();
    }

    @Test
    void both_agree_on_mutations_of_the_examples() {
        var summary = DIFFERENTIAL.mutations(SEED, MUTATIONS);

        assertThat(summary.disagreements()).isEmpty();
        assertThat(summary.counts())
                .as("the mutations reach what is accepted, what is refused, and what is not compiled")
                .containsKeys(Difference.BOTH_ACCEPT, Difference.SAME_FAULTS, Difference.BEYOND);
    }

    static List<String> awkward() {
        return List.of(
                "\"given\": [null]",
                "\"given\": [null, \"Elsa\"]",
                "\"given\": [null, \"Elsa\"], \"_given\": [{\"id\": \"a\"}, null]",
                "\"given\": []",
                "\"given\": [[]]",
                "\"given\": [\"Elsa\"], \"_given\": []",
                "\"given\": [\"Elsa\"], \"_given\": {}",
                "\"_given\": [null]",
                "\"_given\": {}",
                "\"_given\": \"Elsa\"",
                "\"given\": null",
                "\"given\": {}",
                "\"given\": \"Elsa\"",
                "\"given\": [\"\"]",
                "\"given\": [\" \"]",
                "\"given\": [1]",
                "\"given\": [1e400]",
                "\"given\": [true]",
                "\"given\": [\"a\\u0000b\"]",
                "\"given\": [\"\\ud800\"]",
                "\"extension\": []",
                "\"extension\": [null]",
                "\"extension\": {}");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void both_agree_on_awkward_json(String awkward) {
        var valid = example("minimal.json");
        var message = valid.replaceFirst("\"given\": \\[\\s*\"Elsa\"\\s*]", Matcher.quoteReplacement(awkward));
        assertThat(message).isNotEqualTo(valid);

        var compared = DIFFERENTIAL.compare(message);

        assertThat(compared.difference().isDisagreement()).as("%s", compared).isFalse();
        assertThat(compared.difference()).isNotEqualTo(Difference.BEYOND);
    }

    /** Rules that no profile holds and that random changes seldom break: ids, labels, lengths, an instant that is none. */
    static List<Arguments> seldom() {
        return List.of(
                arguments("/entry/0/resource", "{\"id\": \"two words\"}", true),
                arguments("/entry/0/resource", "{\"id\": \"" + "a".repeat(65) + "\"}", true),
                arguments("/entry/0/resource", "{\"id\": \"a\"}", false),
                arguments("/entry/0/resource", "{\"_id\": {\"id\": \"a\"}}", true),
                arguments(
                        "/entry/0/resource",
                        "{\"name\": [{\"id\": \"a\", \"family\": \"Holm\", \"_family\": {\"id\": \"a\"}}]}",
                        true),
                arguments("/entry/0/resource/name/0", "{\"text\": \"" + "a".repeat(1_048_577) + "\"}", true),
                arguments(
                        "/entry/0/resource/name/0", "{\"period\": {\"start\": \"2026\", \"end\": \"2026-01\"}}", true),
                arguments(
                        "/entry/0/resource",
                        "{\"meta\": {\"security\": [{\"code\": \"a\"}, {\"code\": \"a\"}]}}",
                        true),
                arguments("/entry/0/resource", "{\"meta\": {\"lastUpdated\": \"2026-11-20T10:00:00\"}}", true),
                arguments("/entry/0/request", "{\"method\": \" \"}", true),
                arguments("", "{\"id\": \"two words\"}", true));
    }

    @ParameterizedTest
    @MethodSource("seldom")
    void both_agree_on_what_mutations_seldom_reach(String at, String put, boolean isRefused) throws IOException {
        var message = (ObjectNode) JSON.readTree(example("everything.json"));
        ((ObjectNode) message.at(at)).setAll((ObjectNode) JSON.readTree(put));

        var compared = DIFFERENTIAL.compare(message.toString());

        assertThat(compared.difference().isDisagreement()).as("%s", compared).isFalse();
        assertThat(compared.compiled().isEmpty()).as("%s", compared).isNotEqualTo(isRefused);
    }

    private static String example(String name) {
        return Examples.valid().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .json();
    }
}
