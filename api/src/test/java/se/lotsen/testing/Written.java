package se.lotsen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import se.lotsen.fhir.Fhir;

/**
 * The contract's examples of what we send are what the product writes, byte for byte: a test writes each and compares. With
 * {@code -Dlotsen.write=true} the files are written anew; read their diff, and run {@code fhir-profiles/generate} for the index.
 */
public final class Written {

    private static final Path EXAMPLES = Path.of("../fhir-profiles/src/main/resources/se/lotsen/profiles/examples");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Written() {}

    /** Compares a resource with its example in {@code outbound} or {@code requests}. */
    public static void assertIs(String folder, String name, IBaseResource resource) {
        assertIs(folder, name, json(resource));
    }

    /** The same for JSON that is no resource. */
    public static void assertIs(String folder, String name, String json) {
        var file = EXAMPLES.resolve(folder).resolve(name + ".json");
        try {
            if (Boolean.getBoolean("lotsen.write")) {
                Files.createDirectories(EXAMPLES.resolve(folder));
                Files.writeString(file, json + "\n");
            }
            assertThat(Files.readString(file))
                    .as("%s is not what the product writes; write it anew with -Dlotsen.write=true", file)
                    .isEqualTo(json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource as it stands in an example. */
    public static String json(IBaseResource resource) {
        return Fhir.r4().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    }

    /** JSON in which every id that is made anew each time has become the same. */
    public static String withFixedIds(String json, Set<String> kept) {
        Map<String, String> fixed = new HashMap<>();
        return UUID.matcher(json)
                .replaceAll(id -> kept.contains(id.group())
                        ? id.group()
                        : fixed.computeIfAbsent(
                                id.group(), _ -> "0193f000-0000-7000-8000-0000000009%02d".formatted(fixed.size() + 1)));
    }
}
