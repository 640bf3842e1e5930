package se.lotsen.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    private static final Path HERE = Path.of("src/main/resources/se/lotsen/profiles");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/valid",
                "examples/invalid",
                "examples/outbound",
                "examples/requests",
                "examples/records",
                "package"
            })
    void the_index_lists_every_file_of_its_folder(String folder) throws IOException {
        try (var files = Files.list(HERE.resolve(folder))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .sorted()
                    .toList();

            assertThat(Resources.lines(folder + "/index.txt"))
                    .as("run ./generate, which writes every index")
                    .containsExactlyElementsOf(names);
        }
    }

    @Test
    void the_name_of_an_invalid_example_tells_the_answer() {
        var example = new Examples.Example("422.value.person-id-invalid.wrong-check-digit.json", "{}");

        assertThat(example.status()).isEqualTo(422);
        assertThat(example.issueCode()).isEqualTo("value");
        assertThat(example.errorCode()).isEqualTo("person-id-invalid");
    }

    @Test
    void a_valid_example_promises_no_error() {
        var example = new Examples.Example("minimal.json", "{}");

        assertThatThrownBy(example::status).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_invalid_example_names_an_issue_code_and_an_error_code_that_exist() {
        var issueCodes = Arrays.stream(IssueCode.values()).map(IssueCode::code).toList();
        var errorCodes = TheContract.codes(Systems.ERROR);

        assertThat(Examples.invalid()).allSatisfy(example -> {
            assertThat(issueCodes).contains(example.issueCode());
            assertThat(errorCodes).contains(example.errorCode());
        });
    }

    @Test
    void every_valid_example_is_about_another_person() {
        var persons = new HashSet<String>();

        for (var example : Examples.valid()) {
            var person = TheContract.bundle(example)
                    .at("/entry/0/resource/identifier/0/value")
                    .asText();
            assertThat(persons.add(person)).as(example.name()).isTrue();
        }
    }
}
