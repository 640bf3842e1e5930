package se.lotsen.profiles.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Systems;
import se.lotsen.profiles.Transitions;

class GuideTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/fhir/guide[^\"]*|#[^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> pages() {
        return Guide.paths().stream()
                .filter(path -> Guide.file(path).orElseThrow().mediaType().startsWith("text/html"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_of_a_page_leads_somewhere(String path) {
        LINK.matcher(text(path)).results().map(it -> it.group(1)).forEach(href -> {
            var parts = href.split("#", 2);
            var target = parts[0].isEmpty() ? path : parts[0].replaceFirst("^/fhir/guide/?", "");
            assertThat(Guide.file(target)).as("%s links to %s", path, href).isPresent();
            if (parts.length == 2)
                assertThat(ids(target)).as("%s links to %s", path, href).contains(parts[1]);
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_heading_ids_that_differ_and_its_place_in_the_menu(String path) {
        var page = text(path);

        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(new HashSet<>(ids(path))).hasSameSizeAs(ids(path));
        assertThat(page.split("aria-current", -1)).hasSize(2);
        assertThat(page).contains("<main").doesNotContain("<script").doesNotContain(" style=");
    }

    @Test
    void every_page_is_reached_from_the_start() {
        var reached = new TreeSet<String>();
        var waiting = new ArrayList<>(List.of(""));
        while (!waiting.isEmpty()) {
            var path = waiting.removeLast();
            if (!reached.add(path) || !pages().contains(path)) continue;
            LINK.matcher(text(path))
                    .results()
                    .map(it -> it.group(1))
                    .filter(href -> !href.startsWith("#"))
                    .forEach(href -> waiting.add(href.split("#", -1)[0].replaceFirst("^/fhir/guide/?", "")));
        }
        assertThat(reached).containsAll(Guide.paths());
    }

    @Test
    void every_code_of_every_system_of_ours_is_told_with_its_words() throws IOException {
        for (var definition : Definitions.all()) {
            if (!definition.name().startsWith("CodeSystem-")) continue;
            var system = JSON.readTree(definition.json());
            var page = text(DefinitionPages.path(system));
            for (var concept : system.at("/concept")) {
                assertThat(page)
                        .contains("<code>" + Html.text(concept.at("/code").asText()) + "</code>")
                        .contains(Html.text(concept.at("/display").asText()))
                        .contains(Html.text(concept.at("/definition").asText()));
            }
        }
    }

    @Test
    void every_example_that_is_shown_is_the_file_that_is_tested() {
        var all = Stream.of(
                        Examples.valid(),
                        Examples.invalid(),
                        Examples.requests(),
                        Examples.outbound(),
                        Examples.records())
                .flatMap(List::stream)
                .toList();

        assertThat(ExamplePages.all()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).allSatisfy(example -> {
            var name = example.name().replaceFirst("\\.json$", "");
            assertThat(text("examples/" + example.name())).isEqualTo(example.json());
            var shown = text("examples/" + name).replaceFirst("(?s).*<pre[^>]*><code>(.*)</code></pre>.*", "$1");
            assertThat(Html.plain(shown)).isEqualTo(example.json());
            assertThat(text("examples")).contains("href=\"/fhir/guide/examples/" + name + "\"");
        });
    }

    @Test
    void every_definition_has_its_page_and_its_file() throws IOException {
        for (var definition : Definitions.all()) {
            var json = JSON.readTree(definition.json());
            var path = DefinitionPages.path(json);
            assertThat(text(path)).contains(Html.text(json.at("/url").asText()));
            assertThat(JSON.readTree(text(path + ".json"))).isEqualTo(json);
        }
    }

    @Test
    void a_profile_page_tells_cardinality_type_support_codes_rules_and_meaning_in_both_languages() {
        var referral = text("StructureDefinition/lotsen-referral");
        var patient = text("StructureDefinition/lotsen-patient");

        assertThat(referral)
                .contains("<code>identifier:placer</code>")
                .contains("<td data-head=\"How many\">1..1</td><td data-head=\"Type\"><code>Identifier</code></td>"
                        + "<td data-head=\"Must support\">yes</td>")
                .contains("required codes: <a href=\"/fhir/guide/ValueSet/referral-priority\">referral-priority</a>")
                .contains("The health centre by its HSA-id<br><span lang=\"sv\">Vårdcentralen med sitt HSA-id</span>");
        assertThat(patient).contains("(<code>lotsen-person-id</code>)");
    }

    @Test
    void a_form_can_be_read_with_its_questions_answers_codes_and_scores() {
        var form = text("Questionnaire/who-5");

        assertThat(form)
                .contains("<span lang=\"sv\">Jag har känt mig glad och på gott humör</span>")
                .contains("<code>cheerful</code> · one of these, required · code <code>who5-cheerful</code>")
                .contains("<span lang=\"sv\">Hela tiden</span>", "scores 5")
                .contains("Arbetslydelse");
        assertThat(text("Questionnaire/health-talk")).contains("<code>wishes.goals</code> · a group, at most 5 times");
    }

    @Test
    void the_map_tells_each_code_of_theirs() {
        assertThat(text("ConceptMap/referral-business-status-to-bser"))
                .contains("<code>talk-scheduled</code></th><td data-head=\"Theirs\"><code>5.1.1</code>")
                .contains("<code>paused</code></th><td data-head=\"Theirs\">none");
    }

    @Test
    void every_business_status_is_mapped_or_said_to_have_no_counterpart() throws IOException {
        var codes =
                definition("CodeSystem-referral-business-status").at("/concept").findValuesAsText("code");
        var mapped = new ArrayList<String>();
        definition("ConceptMap-referral-business-status-to-bser")
                .at("/group/0/element")
                .forEach(element -> mapped.add(element.at("/code").asText()));

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_error_tells_its_status_what_to_do_and_whether_to_send_again_beside_what_provokes_it()
            throws IOException {
        var errors = text("errors");

        for (var concept : definition("CodeSystem-error").at("/concept")) {
            var code = concept.at("/code").asText();
            assertThat(ids("errors")).contains(code);
            assertThat(DefinitionPages.property(concept, "http")).as(code).matches("[2-5][0-9]{2}");
            assertThat(DefinitionPages.property(concept, "do")).as(code).isNotBlank();
            assertThat(DefinitionPages.property(concept, "retry"))
                    .as(code)
                    .isEqualTo(
                            List.of("429", "500", "503").contains(DefinitionPages.property(concept, "http"))
                                    ? "yes"
                                    : "no");
        }
        assertThat(Examples.invalid())
                .allSatisfy(example -> assertThat(errors)
                        .contains(
                                "href=\"/fhir/guide/examples/" + example.name().replace(".json", "") + "\""));
    }

    @Test
    void the_answers_page_names_every_business_status() throws IOException {
        var answers = text("answers");
        var codes = new TreeSet<>(
                definition("CodeSystem-referral-business-status").at("/concept").findValuesAsText("code"));

        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(codes).allSatisfy(code -> assertThat(answers).contains("<code>" + code + "</code>"));
    }

    @Test
    void the_page_of_states_draws_every_place_and_lists_every_step() {
        var states = text("states");

        assertThat(states).contains("<svg ", "marker-end");
        assertThat(Transitions.PLACES)
                .allSatisfy(
                        place -> assertThat(states).contains("<code>" + place + "</code>", ">" + place.status() + "<"));
        assertThat(Transitions.ALL).allSatisfy(step -> assertThat(states).contains(Html.text(step.event())));
    }

    @Test
    void the_page_on_subscriptions_defines_each_topic() {
        assertThat(text("subscriptions"))
                .contains("<code>" + Systems.REFERRAL_TASK_TOPIC + "</code>")
                .contains("<code>" + Systems.FEEDBACK_TOPIC + "</code>");
    }

    @Test
    void what_comes_from_a_file_is_escaped() {
        assertThat(Html.text("<b a='\"'>&")).isEqualTo("&lt;b a=&#39;&quot;&#39;&gt;&amp;");
        assertThat(Html.plain(Html.text("<b a='\"'>&amp;"))).isEqualTo("<b a='\"'>&amp;");
        assertThat(Headings.of("<h2>A &amp; B</h2><h2>A &amp; B</h2>").sections())
                .containsExactly(new Headings.Section("a-amp-b", "A & B"), new Headings.Section("a-amp-b-2", "A & B"));
    }

    @Test
    void the_package_loads_with_every_resource_and_example_and_is_the_same_each_time() throws IOException {
        var loaded = NpmPackage.fromPackage(new ByteArrayInputStream(bytes("package.tgz")));

        assertThat(loaded.name()).isEqualTo("se.lotsen.referral");
        assertThat(loaded.fhirVersion()).isEqualTo("4.0.1");
        assertThat(loaded.list("package"))
                .containsAll(Definitions.all().stream()
                        .map(Definitions.Definition::name)
                        .toList());
        assertThat(loaded.list("example")).contains("minimal.json", "task-sent.json", "supplement-answer.json");
        for (var definition : Definitions.all()) {
            var url = JSON.readTree(definition.json()).at("/url").asText();
            assertThat(loaded.loadByCanonical(url)).as(url).isNotNull();
        }
        assertThat(entries()).containsAll(names());
        assertThat(FhirPackage.bytes()).isEqualTo(bytes("package.tgz"));
    }

    @Test
    void hapi_validates_with_the_package() throws IOException {
        Files.write(Path.of("target/test-classes/package.tgz"), bytes("package.tgz"));
        var support = new NpmPackageValidationSupport(FhirContext.forR4());

        support.loadPackageFromClasspath("classpath:package.tgz");

        assertThat(support.fetchStructureDefinition(Systems.REFERRAL_BUNDLE_PROFILE))
                .isNotNull();
        assertThat(support.fetchCodeSystem(Systems.ERROR)).isNotNull();
    }

    private static List<String> names() {
        return ExamplePages.all().stream().map(Examples.Example::name).toList();
    }

    private static List<String> entries() throws IOException {
        var names = new ArrayList<String>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(bytes("package.tgz"))), "UTF-8")) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName().replaceFirst(".*/", ""));
            }
        }
        return names;
    }

    private static JsonNode definition(String name) throws IOException {
        return JSON.readTree(Definitions.all().stream()
                .filter(it -> it.name().equals(name + ".json"))
                .findFirst()
                .orElseThrow()
                .json());
    }

    private static List<String> ids(String path) {
        return ID.matcher(text(path)).results().map(it -> it.group(1)).toList();
    }

    private static byte[] bytes(String path) {
        return Guide.file(path).orElseThrow().bytes();
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
