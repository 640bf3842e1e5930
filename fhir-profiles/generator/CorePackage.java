import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Makes the package folders that SUSHI needs to work without a network: FHIR R4 itself, unpacked from HAPI's own jar,
 * and empty stand-ins for the packages that SUSHI would otherwise fetch. Run by ./generate with the folder as argument.
 */
public class CorePackage {

    private static final String SOURCE = "/org/hl7/fhir/r4/model/";

    private static final List<String> BUNDLES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/valuesets.xml",
            "valueset/v3-codesystems.xml",
            "valueset/v2-tables.xml");

    private static final List<String> STAND_INS =
            List.of("hl7.fhir.uv.tools.r4", "hl7.terminology.r4", "hl7.fhir.uv.extensions.r4");

    public static void main(String[] args) throws IOException {
        var packages = Path.of(args[0]);
        for (var name : STAND_INS) {
            folder(packages, name, "0.0.0");
        }
        var core = folder(packages, "hl7.fhir.r4.core", "4.0.1");
        var fhir = FhirContext.forR4Cached();
        for (var bundle : BUNDLES) {
            try (var xml = open(bundle)) {
                for (var entry : fhir.newXmlParser().parseResource(Bundle.class, xml).getEntry()) {
                    var resource = entry.getResource();
                    var file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
                    Files.writeString(core.resolve(file), fhir.newJsonParser().encodeResourceToString(resource));
                }
            }
        }
    }

    private static InputStream open(String bundle) {
        var stream = CorePackage.class.getResourceAsStream(SOURCE + bundle);
        if (stream == null) {
            throw new IllegalStateException("HAPI's jar has no " + SOURCE + bundle);
        }
        return stream;
    }

    private static Path folder(Path packages, String name, String version) throws IOException {
        var folder = packages.resolve(name + "#" + version).resolve("package");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), """
                {"name": "%s", "version": "%s", "fhirVersions": ["4.0.1"], "type": "%s", "dependencies": {}}
                """.formatted(name, version, name.endsWith("core") ? "Core" : "IG"));
        return folder;
    }
}
