package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Examples.Example;

/**
 * The definitions and the examples as a FHIR NPM package, a gzipped tar: definitions under {@code package/}, what may be sent and what is
 * answered under {@code package/example/}, and under {@code package/tests/} what is refused, with the patches, which are no resources.
 */
final class FhirPackage {

    private FhirPackage() {}

    static byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            add(tar, "package/package.json", manifest());
            for (var definition : Definitions.all()) add(tar, "package/" + definition.name(), definition.json());
            for (var example : ExamplePages.all())
                add(tar, "package/" + folder(example) + "/" + example.name(), example.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String folder(Example example) {
        var isResource =
                !ExamplePages.isRefused(example) && ExamplePages.parsed(example).has("resourceType");
        return isResource ? "example" : "tests";
    }

    private static String manifest() throws IOException {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", "se.lotsen.referral");
        manifest.put("version", "1.0.0");
        manifest.put("type", "IG");
        manifest.put("title", "Lotsen: referrals for seniors who are lonely or at risk");
        manifest.put(
                "description",
                "Referral in, status and reports back, between Swedish primary care and a municipality.");
        manifest.put("canonical", "https://lotsen.example/fhir");
        manifest.put("license", "EUPL-1.2");
        manifest.put("fhirVersions", List.of("4.0.1"));
        manifest.put("dependencies", Map.of("hl7.fhir.r4.core", "4.0.1"));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
    }

    /** The same bytes each time, so that the package can be compared by its checksum. */
    private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setModTime(0L);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
