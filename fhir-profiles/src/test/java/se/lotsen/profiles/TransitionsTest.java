package se.lotsen.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;

class TransitionsTest {

    private static final Path DRAWING = Path.of("..", "docs", "generated", "referral-states.md");
    private static final String HOW_TO_UPDATE =
            "./mvnw -pl fhir-profiles test -Dtest=TransitionsTest -Dlotsen.write=true";
    private static final Set<String> ENDED = Set.of("rejected", "cancelled", "completed", "failed", "entered-in-error");

    @Test
    void every_place_is_reached_from_the_beginning() {
        var reached = new HashSet<Place>();
        Transitions.ALL.stream().filter(step -> step.from().isEmpty()).forEach(step -> reached.addAll(step.to()));
        for (var round = 0; round < Transitions.PLACES.size(); round++) {
            for (var step : Transitions.ALL) {
                if (step.from().stream().anyMatch(reached::contains)) reached.addAll(step.to());
            }
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(Transitions.PLACES);
    }

    @Test
    void nothing_leads_out_of_an_end_but_the_administrators_mark() {
        for (var here : Transitions.PLACES) {
            if (!ENDED.contains(here.status())) continue;
            var isMistake = here.status().equals("entered-in-error");
            assertThat(Transitions.onwards(here).stream().map(Place::status))
                    .as(here.toString())
                    .containsExactlyElementsOf(isMistake ? List.of() : List.of("entered-in-error"));
            for (var there : Transitions.onwards(here)) {
                assertThat(Transitions.exists(By.SENDER, here, there)).isFalse();
                assertThat(Transitions.exists(By.GUIDE, here, there)).isFalse();
                assertThat(Transitions.exists(By.ADMINISTRATOR, here, there)).isTrue();
            }
        }
    }

    @Test
    void every_business_status_of_the_contract_has_its_place_and_no_other_has() {
        var system = Definitions.all().stream()
                .filter(it -> it.json().contains("\"CodeSystem\"")
                        && it.json().contains("CodeSystem/referral-business-status\""))
                .findFirst()
                .orElseThrow()
                .json();
        for (var place : Transitions.PLACES) {
            assertThat(system).contains("\"" + place.business() + "\"");
        }
        assertThat(Transitions.PLACES.stream().map(Place::business).distinct()).hasSize(21);
    }

    @Test
    void the_drawing_is_the_table() throws IOException {
        var drawn = drawing();
        if (Boolean.getBoolean("lotsen.write")) Files.writeString(DRAWING, drawn);

        assertThat(Files.exists(DRAWING) ? Files.readString(DRAWING) : "")
                .as("docs/generated/referral-states.md is not what the code says. Update it with: " + HOW_TO_UPDATE)
                .isEqualTo(drawn);
    }

    private static String drawing() {
        return """
                # How a referral goes, seen from outside

                Drawn by `TransitionsTest` from `se.lotsen.profiles.Transitions`; do not edit. Update with
                `%s`. The guide draws the same at `/fhir/guide/states`.

                ```mermaid
                stateDiagram-v2
                    [*] --> requested
                %s
                ```

                | What happened | By | From | To | ServiceRequest |
                | --- | --- | --- | --- | --- |
                %s
                """.formatted(HOW_TO_UPDATE, arrows(), rows());
    }

    private static String arrows() {
        var arrows = new LinkedHashSet<String>();
        for (var step : Transitions.ALL) {
            for (var from : step.from()) {
                for (var to : step.to()) {
                    if (from.status().equals(to.status()) || to.status().equals("entered-in-error")) continue;
                    arrows.add("    " + name(from) + " --> " + name(to));
                }
            }
        }
        return String.join("\n", arrows);
    }

    private static String name(Place place) {
        return place.status().replace('-', '_');
    }

    private static String rows() {
        return Transitions.ALL.stream()
                .map(step -> "| " + step.event() + " | "
                        + step.by().stream().map(By::told).sorted().collect(Collectors.joining(", ")) + " | "
                        + (step.from().isEmpty() ? "–" : places(step.from())) + " | " + places(step.to()) + " | "
                        + step.to().stream().map(Place::request).distinct().collect(Collectors.joining(", ")) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String places(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("<br>"));
    }
}
