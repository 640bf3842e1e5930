package se.lotsen.profiles.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Examples;

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
        files.put("guide.css", new File("text/css;charset=utf-8", Prose.bytes("guide.css")));
        files.put("package.tgz", new File("application/gzip", FhirPackage.bytes()));
        var definitions = definitions();
        var pages = pages(definitions);
        var frame = new Frame(pages);
        pages.forEach(page -> files.put(page.path(), new File(HTML, utf8(frame.around(page)))));
        definitions.forEach(
                it -> files.put(DefinitionPages.path(it) + ".json", new File(FHIR, utf8(it.toPrettyString()))));
        ExamplePages.all()
                .forEach(example ->
                        files.put(ExamplePages.FOLDER + example.name(), new File(FHIR, utf8(example.json()))));
        return files;
    }

    /** The menu in the order that one reads it, and all other pages after it. */
    private static List<Page> pages(List<JsonNode> definitions) {
        var definitionPages = new DefinitionPages(definitions);
        var pages = new ArrayList<Page>();
        pages.add(prose("", "start", "Start"));
        pages.add(prose("onboard", "Get in"));
        pages.add(prose("send", "Send a referral"));
        pages.add(definitionPages.forms());
        pages.add(prose("answers", "Read the answers"));
        pages.add(Page.ofMenu("states", "How it goes", StatePages.body()));
        pages.add(prose("subscriptions", "Be told"));
        pages.add(ErrorPage.of(errorCatalogue(definitions)));
        pages.add(prose("go-live", "Go live"));
        pages.add(ExamplePages.index());
        pages.add(definitionPages.index());
        pages.add(CapabilityPage.of(capabilities()));
        pages.addAll(definitionPages.all());
        pages.addAll(ExamplePages.pages());
        return List.copyOf(pages);
    }

    private static List<JsonNode> definitions() {
        var json = new ObjectMapper();
        return Definitions.all().stream().map(it -> parsed(json, it.json())).toList();
    }

    private static JsonNode errorCatalogue(List<JsonNode> definitions) {
        return definitions.stream()
                .filter(it -> DefinitionPages.path(it).equals("CodeSystem/error"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode capabilities() {
        return Examples.outbound().stream()
                .filter(example -> example.name().equals("capability-statement.json"))
                .map(ExamplePages::parsed)
                .findFirst()
                .orElseThrow();
    }

    private static Page prose(String path, String title) {
        return prose(path, path, title);
    }

    private static Page prose(String path, String file, String title) {
        return Page.ofMenu(path, title, Html.markdown(Prose.of(file)));
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
