package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.MunicipalityCode;

class CatalogueReferenceTest {

    private static final List<String> UNSTATED =
            List.of("toilet", "hearingLoop", "stepFree", "busStop", "busStopMetres", "smallGroup", "aloneFriendly");

    static JsonNode catalogue;
    static JsonNode demoFacts;

    @BeforeAll
    static void read() throws IOException {
        catalogue = json("/reference/catalogue.json");
        demoFacts = json("/reference/demo-place-facts.json");
    }

    @Test
    void the_catalogue_holds_what_the_documents_hold() {
        assertThat(list("places").stream().filter(place -> !is(place, "invented")))
                .hasSize(22);
        assertThat(list("places").stream().filter(place -> is(place, "invented")))
                .hasSize(4);
        assertThat(list("activities")).hasSize(79);
        assertThat(list("requirements")).hasSize(5);
        assertThat(schedule()).hasSize(100);

        var byMunicipality = list("activities").stream()
                .collect(Collectors.groupingBy(it -> text(it, "kommunkod"), TreeMap::new, Collectors.counting()));
        assertThat(byMunicipality).isEqualTo(new TreeMap<>(Map.of("0180", 71L, "0188", 4L, "0580", 4L)));
    }

    @Test
    void ids_are_unique_and_every_reference_leads_somewhere() {
        var places = ids(list("places"));
        var activities = ids(list("activities"));
        ids(list("requirements"));
        ids(schedule());

        assertThat(list("activities"))
                .allSatisfy(activity -> assertThat(places).containsAll(texts(activity, "placeIds")));
        assertThat(schedule()).allSatisfy(entry -> {
            assertThat(activities).contains(text(entry, "activityId"));
            assertThat(places).contains(text(entry, "placeId"));
        });
    }

    @Test
    void every_activity_and_requirement_quotes_the_document_it_comes_from() {
        var documents = list(catalogue.at("/about/documents")).stream()
                .map(document -> text(document, "id"))
                .collect(Collectors.toSet());

        var quoted = new ArrayList<>(list("activities"));
        quoted.addAll(list("requirements"));
        list("places").stream().filter(place -> !is(place, "invented")).forEach(quoted::add);

        assertThat(quoted).allSatisfy(entry -> {
            assertThat(list(entry.get("sources"))).as(text(entry, "id")).isNotEmpty();
            assertThat(list(entry.get("sources"))).allSatisfy(source -> {
                assertThat(documents).contains(text(source, "document"));
                assertThat(text(source, "lines")).matches("[0-9]+(-[0-9]+)?");
                assertThat(text(source, "quotation")).isNotBlank();
            });
        });
    }

    @Test
    void every_word_used_is_in_the_vocabulary() {
        assertThat(list("places")).allSatisfy(place -> inVocabulary("placeKind", text(place, "kind")));
        assertThat(list("activities")).allSatisfy(activity -> {
            inVocabulary("kind", text(activity, "kind"));
            inVocabulary("form", text(activity, "form"));
            inVocabulary("status", text(activity, "status"));
            texts(activity, "finger").forEach(word -> inVocabulary("finger", word));
            texts(activity, "pillars").forEach(word -> inVocabulary("pillars", word));
            texts(activity, "countsAs").forEach(word -> inVocabulary("countsAs", word));
            if (!activity.get("music").isNull()) {
                inVocabulary("music", text(activity, "music"));
            }
            if (!activity.get("setting").isNull()) {
                inVocabulary("setting", text(activity, "setting"));
            }
        });
    }

    @Test
    void every_municipality_exists() {
        var codes = new HashSet<String>();
        for (var part : List.of(list("places"), list("activities"), list("requirements"), schedule())) {
            part.forEach(entry -> codes.add(text(entry, "kommunkod")));
        }

        assertThat(codes).containsExactlyInAnyOrder("0180", "0188", "0580");
        assertThat(codes).allMatch(code -> new MunicipalityCode(code).name().isPresent());
    }

    @Test
    void what_the_documents_do_not_say_of_a_place_is_null() {
        assertThat(list("places"))
                .allSatisfy(place -> assertThat(UNSTATED)
                        .allSatisfy(
                                fact -> assertThat(place.get("facts").get(fact).isNull())
                                        .as(fact)
                                        .isTrue()));
    }

    @Test
    void every_invented_fact_about_a_place_says_that_it_is_invented() {
        assertThat(is(demoFacts, "invented")).isTrue();
        assertThat(ids(list("places")))
                .containsExactlyInAnyOrderElementsOf(
                        () -> demoFacts.get("places").fieldNames());
        assertThat(list(demoFacts.get("places"))).allSatisfy(facts -> {
            assertThat(is(facts, "invented")).isTrue();
            assertThat(UNSTATED).allSatisfy(fact -> assertThat(facts.has(fact)).isTrue());
            assertThat(is(facts, "busStop"))
                    .isEqualTo(!facts.get("busStopMetres").isNull());
        });
    }

    @Test
    void every_entry_of_the_schedule_is_invented_and_recurs_from_its_first_date() {
        assertThat(is(catalogue.get("schedule"), "invented")).isTrue();
        assertThat(schedule()).allSatisfy(entry -> {
            assertThat(is(entry, "invented")).isTrue();
            assertThat(LocalTime.parse(text(entry, "start"))).isBefore(LocalTime.parse(text(entry, "end")));

            var first = LocalDate.parse(text(entry, "firstDate"));
            assertThat(firstOccurrences(text(entry, "rrule"), first))
                    .as(text(entry, "id"))
                    .startsWith(first);
        });
    }

    @Test
    void a_year_of_the_schedule_has_the_sessions_that_the_rules_promise() {
        assertThat(sessionsIn(2026, "seniorgympa@axelsberg#1")).isEqualTo(52);
        assertThat(sessionsIn(2026, "gym-axelsberg@axelsberg#1")).isEqualTo(261);
        assertThat(sessionsIn(2026, "bio-aspen@bio-aspen#1")).isEqualTo(12);
        assertThat(sessionsIn(2026, "anhorig-partner@axelsberg#1")).isEqualTo(26);
        assertThat(sessionsIn(2026, "introduktion-utegym@utegym-alvsjo#1")).isEqualTo(3);
        assertThat(sessionsIn(2026, "intro-simhall@vastertorps-simhall#1")).isEqualTo(2);
        assertThat(sessionsIn(2026, "min-halsa@vastertorp#1")).isEqualTo(6);
    }

    private static long sessionsIn(int year, String id) {
        var entry = schedule().stream()
                .filter(it -> text(it, "id").equals(id))
                .findFirst()
                .orElseThrow();
        return occurrences(text(entry, "rrule"), LocalDate.parse(text(entry, "firstDate")), 800).stream()
                .filter(date -> date.getYear() == year)
                .count();
    }

    private static List<LocalDate> firstOccurrences(String rule, LocalDate first) {
        return occurrences(rule, first, 3);
    }

    private static List<LocalDate> occurrences(String rule, LocalDate first, int limit) {
        try {
            var dates = new ArrayList<LocalDate>();
            var start = new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
            var iterator = new RecurrenceRule(rule, RfcMode.RFC5545_STRICT).iterator(start);
            while (iterator.hasNext() && dates.size() < limit) {
                var next = iterator.nextDateTime();
                dates.add(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()));
            }
            return dates;
        } catch (InvalidRecurrenceRuleException e) {
            throw new AssertionError(rule, e);
        }
    }

    private static void inVocabulary(String list, String word) {
        assertThat(catalogue.at("/vocabulary/" + list).has(word))
                .as("%s in %s", word, list)
                .isTrue();
    }

    private static Set<String> ids(List<JsonNode> entries) {
        var ids = entries.stream().map(entry -> text(entry, "id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        return Set.copyOf(ids);
    }

    private static List<JsonNode> schedule() {
        return list(catalogue.at("/schedule/entries"));
    }

    private static List<JsonNode> list(String part) {
        return list(catalogue.get(part));
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode entry, String field) {
        return list(entry.get(field)).stream().map(JsonNode::textValue).toList();
    }

    private static String text(JsonNode entry, String field) {
        return Objects.requireNonNull(entry.get(field).textValue(), field);
    }

    private static boolean is(JsonNode entry, String field) {
        return entry.get(field).booleanValue();
    }

    private static JsonNode json(String resource) throws IOException {
        try (var stream = CatalogueReferenceTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
