package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The integration guide as a vendor sees it: every page of the menu and one page of each kind, on a desk and on a phone. */
class GuideLooksTest {

    private static final List<String> OF_EACH_KIND = List.of(
            "StructureDefinition/lotsen-referral",
            "Questionnaire/health-talk",
            "CodeSystem/referral-business-status",
            "ConceptMap/referral-business-status-to-bser",
            "examples/minimal",
            "examples/422.required.reason-missing.several-faults");

    @Test
    void every_page_can_be_read_by_everyone_and_printed_and_works_without_scripts() {
        try (var vendor = Person.withoutAccount()) {
            vendor.goTo("/fhir/guide");
            var menu = vendor.page().locator("header nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(menu).hasSizeGreaterThan(8);

            menu.forEach(path -> vendor.goTo(path)
                    .look("guide" + path.replaceFirst("^/fhir/guide", "").replace('/', '-')));
            OF_EACH_KIND.forEach(
                    path -> vendor.goTo("/fhir/guide/" + path).look("guide-" + path.replaceAll("[^a-z0-9]+", "-")));

            assertThat(vendor.page().locator("script").count()).isZero();
        }
    }

    @Test
    void one_reads_on_from_page_to_page() {
        try (var vendor = Person.withoutAccount()) {
            vendor.goTo("/fhir/guide")
                    .follow("Next: Get in")
                    .follow("Next: Send a referral")
                    .follow("Before: Get in");

            assertThat(vendor.path()).isEqualTo("/fhir/guide/onboard");
            assertThat(vendor.page().locator("header nav a[aria-current=page]").innerText())
                    .isEqualTo("Get in");
        }
    }
}
