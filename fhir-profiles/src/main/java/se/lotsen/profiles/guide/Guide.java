package se.lotsen.profiles.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.lotsen.profiles.Definitions;

/** The integration guide, made once at first use. */
public final class Guide {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String FHIR = "application/fhir+json;charset=utf-8";

    private static final class Made {
        private static final Map<String, File> FILES = make();
    }

    private Guide() {}

    /** One page or file as it is sent. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String mediaType, byte[] bytes) {}

    /**
     * A file of the guide.
     *
     * @param path below the guide's address, for instance {@code errors} or {@code StructureDefinition/lotsen-referral.json}; the start page
     *     is the empty path
     */
    public static Optional<File> file(String path) {
        return Optional.ofNullable(Made.FILES.get(path));
    }

    /** Every path there is. */
    public static Set<String> paths() {
        return Made.FILES.keySet();
    }

    private static Map<String, File> make() {
        var files = new TreeMap<String, File>();
        files.put("", prose("start", "Lotsen for integrators"));
        files.put("onboard", prose("onboard", "Get in"));
        files.put("send", prose("send", "Send a referral"));
        files.put("answers", prose("answers", "Read the answers"));
        files.put("subscriptions", prose("subscriptions", "Be told"));
        files.put("states", html(StatePages.page()));
        files.put("guide.css", new File("text/css;charset=utf-8", Prose.bytes("guide.css")));
        files.put("package.tgz", new File("application/gzip", FhirPackage.bytes()));
        addDefinitions(files);
        files.put("examples", html(ExamplePages.index()));
        ExamplePages.all()
                .forEach(example ->
                        files.put(ExamplePages.FOLDER + example.name(), new File(FHIR, utf8(example.json()))));
        return files;
    }

    private static void addDefinitions(Map<String, File> files) {
        var json = new ObjectMapper();
        var definitions =
                Definitions.all().stream().map(it -> parsed(json, it.json())).toList();
        var pages = new DefinitionPages(definitions);
        files.put("definitions", html(pages.index()));
        for (var definition : definitions) {
            var path = DefinitionPages.path(definition);
            files.put(path, html(pages.one(definition)));
            files.put(path + ".json", new File(FHIR, utf8(definition.toPrettyString())));
        }
        files.put("errors", html(ExamplePages.errors(errorCatalogue(definitions))));
    }

    private static JsonNode errorCatalogue(List<JsonNode> definitions) {
        return definitions.stream()
                .filter(it -> DefinitionPages.path(it).equals("CodeSystem/error"))
                .findFirst()
                .orElseThrow();
    }

    private static File prose(String page, String title) {
        return html(Html.page(title, Html.markdown(Prose.of(page))));
    }

    private static File html(String page) {
        return new File(HTML, utf8(page));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(ObjectMapper json, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition is not JSON", e);
        }
    }
}
