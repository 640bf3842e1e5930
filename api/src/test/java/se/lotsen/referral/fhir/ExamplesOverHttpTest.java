package se.lotsen.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Systems;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;

/** Every example of the contract, over HTTP. */
class ExamplesOverHttpTest {

    private static final Cast CAST = Cast.norrtalje();
    private static final Clinic CLINIC = Clinic.bjorken(CAST);

    static List<Examples.Example> valid() {
        return Examples.valid();
    }

    static List<Examples.Example> invalid() {
        return Examples.invalid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_becomes_a_referral(Examples.Example example) {
        var answer = CLINIC.post(example.json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Rows.count("""
                        select 1 from referral r
                        join person p using (municipality_id, person_id)
                        join consent c using (municipality_id, consent_id)
                        join inbound_message m using (municipality_id, message_id)
                        where r.municipality_id = '0188' and r.placer_value = ? and m.verdict = 'ACCEPTED'
                        """, placer(example))).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_example_is_refused_with_what_its_name_promises_and_only_the_message_is_stored(
            Examples.Example example) {
        var before = stored();

        var answer = CLINIC.post(example.json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(example.status());
        var issues = StreamSupport.stream(Clinic.json(answer).path("issue").spliterator(), false)
                .toList();
        assertThat(issues)
                .extracting(issue -> issue.path("code").asText(), ExamplesOverHttpTest::errorCode)
                .contains(tuple(example.issueCode(), example.errorCode()));
        assertThat(issues)
                .allSatisfy(issue ->
                        assertThat(issue.path("details").path("text").asText()).isNotBlank());
        assertThat(stored()).isEqualTo(before);
        var kept = Rows.of(
                        "select * from inbound_message where municipality_id = '0188' order by message_id desc limit 1")
                .getFirst();
        assertThat(kept.get("verdict")).isEqualTo("REFUSED");
        assertThat(kept.get("status")).isEqualTo(example.status());
        assertThat(String.valueOf(kept.get("faults"))).contains(example.errorCode());
    }

    @Test
    void every_form_that_comes_along_is_read_as_its_instrument_says() {
        var all = sentAgain("all-forms.json", "193601056942");
        var single = sentAgain("single-questions.json", "193206127874");

        assertThat(measured(all))
                .containsEntry("ucla3", 8)
                .containsEntry("direct_loneliness", "OFTEN")
                .containsEntry("bothered", 1)
                .containsEntry("who5", 40)
                .containsEntry("self_rated_health", 3);
        assertThat(measured(single))
                .containsEntry("ucla3", null)
                .containsEntry("direct_loneliness", "OCCASIONALLY")
                .containsEntry("bothered", 1)
                .containsEntry("who5", null)
                .containsEntry("self_rated_health", null);
    }

    /** The same about somebody else, with a number of its own. */
    private static String sentAgain(String name, String person) {
        var example = Examples.valid().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        var again = placer(example).replace("R-2026-0", "R-2026-1");
        var answer = CLINIC.post(
                example.json().replace(person, Cast.someone().value()).replace(placer(example), again));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return again;
    }

    private static Map<String, @Nullable Object> measured(String placer) {
        return Rows.of("select * from referral where municipality_id = '0188' and placer_value = ?", placer)
                .getFirst();
    }

    private static Object stored() {
        return Rows.of("""
                select (select count(*) from referral where municipality_id = '0188') referrals,
                       (select count(*) from person where municipality_id = '0188') persons,
                       (select count(*) from consent where municipality_id = '0188') consents
                """);
    }

    private static String errorCode(JsonNode issue) {
        var coding = issue.path("details").path("coding").path(0);
        assertThat(coding.path("system").asText()).isEqualTo(Systems.ERROR);
        return coding.path("code").asText();
    }

    private static String placer(Examples.Example example) {
        var start = example.json().indexOf("R-2026-");
        return example.json().substring(start, start + "R-2026-000001".length());
    }
}
