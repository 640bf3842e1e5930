package se.lotsen.profiles.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Systems;
import se.lotsen.profiles.Transitions;

class GuideTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/fhir/guide[^\"]*)\"");

    @Test
    void every_link_in_the_guide_leads_somewhere() {
        for (var path : Guide.paths()) {
            LINK.matcher(text(path)).results().map(it -> it.group(1)).forEach(href -> {
                var target = href.equals("/fhir/guide") ? "" : href.replace("/fhir/guide/", "");
                assertThat(Guide.file(target)).as("%s links to %s", path, href).isPresent();
            });
        }
    }

    @Test
    void every_definition_and_every_example_has_its_place() {
        assertThat(Guide.paths()).hasSizeGreaterThan(2 * Definitions.all().size());
        var definitions = text("definitions");
        var examples = text("examples");
        for (var path : Guide.paths()) {
            if (path.endsWith(".json") || !path.contains("/")) continue;
            assertThat(definitions).contains("href=\"/fhir/guide/" + path + "\"");
        }
        for (var example : Examples.invalid()) {
            assertThat(examples).contains("href=\"/fhir/guide/examples/" + example.name() + "\"");
        }
    }

    @Test
    void a_profile_page_tells_cardinality_codes_and_rules() {
        var referral = text("StructureDefinition/lotsen-referral");
        var patient = text("StructureDefinition/lotsen-patient");

        assertThat(referral)
                .contains("<code>identifier:placer.<wbr>type</code>")
                .contains("required codes: <a href=\"/fhir/guide/ValueSet/referral-priority\">referral-priority</a>");
        assertThat(patient).contains("(<code>lotsen-person-id</code>)");
    }

    @Test
    void every_error_that_an_example_is_answered_with_is_in_the_catalogue_beside_it() {
        var errors = text("errors");

        assertThat(Examples.invalid())
                .allSatisfy(example -> assertThat(errors)
                        .contains("<code>" + example.errorCode() + "</code>")
                        .contains("href=\"/fhir/guide/examples/" + example.name() + "\""));
    }

    @Test
    void the_answers_page_names_every_business_status() throws IOException {
        var answers = text("answers");
        var codes = new TreeSet<String>();
        new ObjectMapper()
                .readTree(bytes("CodeSystem/referral-business-status.json"))
                .at("/concept")
                .forEach(concept -> codes.add(concept.at("/code").asText()));

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
        assertThat(text("StructureDefinition/lotsen-consent")).doesNotContain("<script");
    }

    @Test
    void the_package_holds_all_definitions_and_valid_examples_and_is_the_same_each_time() throws IOException {
        var names = new TreeSet<String>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(bytes("package.tgz"))), "UTF-8")) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new ObjectMapper().readTree(tar.readAllBytes()).isObject())
                        .as(entry.getName())
                        .isTrue();
            }
        }

        assertThat(names).contains("package/package.json", "package/StructureDefinition-lotsen-referral.json");
        assertThat(names)
                .hasSize(1 + Definitions.all().size() + Examples.valid().size());
        assertThat(FhirPackage.bytes()).isEqualTo(bytes("package.tgz"));
    }

    private static byte[] bytes(String path) {
        return Guide.file(path).orElseThrow().bytes();
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
