package se.lotsen.profiles.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompileProfilesTest {

    private static final Path COMMITTED = Path.of("src/main/resources/se/lotsen/profiles/compiled", Model.FILE);

    private static final String HOW_TO_WRITE =
            "./mvnw -pl fhir-profiles test -Dtest=CompileProfilesTest -Dlotsen.write=true";

    @Test
    void the_committed_shapes_are_what_the_profiles_say() throws IOException {
        var compiled = CompileProfiles.json();

        if (Boolean.getBoolean("lotsen.write")) {
            Files.writeString(COMMITTED, compiled);
        }

        assertThat(Files.readString(COMMITTED))
                .as("%s is out of date; write it anew with: %s", COMMITTED, HOW_TO_WRITE)
                .isEqualTo(compiled);
    }
}
