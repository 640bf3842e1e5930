package se.lotsen.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.profiles.Examples;
import se.lotsen.profiles.Outbound;
import se.lotsen.profiles.Systems;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class ReferralEndpointTest {

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);

    @Test
    void a_referral_is_taken_in_and_answered_with_our_number() {
        var answer = clinic.post(Clinic.aMessage(cast, Cast.someone()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var row = Rows.of("select * from referral where municipality_id = ?", cast.municipalityId())
                .getFirst();
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/fhir/r4/Task/" + row.get("referral_id"));
        var bundle = Clinic.json(answer);
        assertThat(bundle.path("type").asText()).isEqualTo("transaction-response");
        assertThat(bundle.path("entry")).hasSize(3);
        assertThat(bundle.findValuesAsText("location"))
                .containsExactly("ServiceRequest/" + row.get("referral_id") + "/_history/0");
        assertThat(bundle.findValue("outcome")
                        .path("issue")
                        .path(0)
                        .path("details")
                        .path("text")
                        .asText())
                .contains((String) row.get("number"));
        assertThat(Rows.one("select verdict from inbound_message where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void validating_tells_every_fault_and_keeps_nothing() {
        var message = Clinic.aMessage(cast, Cast.someone());
        var broken = message.replace("\"intent\"", "\"intnt\"");

        var good = clinic.validate(message);
        var carried =
                clinic.validate("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":"
                        + message + "}]}");
        var bad = clinic.validate(broken);
        var nonsense = clinic.validate("{");

        assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
        assertThat(code(Clinic.json(good))).isEqualTo("valid");
        assertThat(code(Clinic.json(carried))).isEqualTo("valid");
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(code(Clinic.json(bad)))
                .isEqualTo(code(Clinic.json(clinic.post(broken))))
                .isEqualTo("unknown-element");
        assertThat(code(Clinic.json(nonsense))).isEqualTo("not-json");
        assertThat(referrals()).isZero();
        assertThat(Rows.count("select 1 from inbound_message where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"given\": [null]",
                "\"given\": [null, \"Elsa\"]",
                "\"given\": [[]]",
                "\"given\": {}",
                "\"given\": [\"Elsa\"], \"_given\": {}",
                "\"_given\": [null]",
                "\"_given\": \"Elsa\"",
                "\"extension\": [null]"
            })
    void a_list_that_is_not_fhir_is_the_sender_s_fault_and_never_ours(String awkward) {
        var message = withGiven(awkward);

        var posted = clinic.post(message);
        var validated = clinic.validate(message);

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(400);
        assertThat(code(Clinic.json(posted))).isEqualTo("not-fhir");
        assertThat(code(Clinic.json(validated))).isEqualTo("not-fhir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"given\": []",
                "\"given\": [\"Elsa\"], \"_given\": []",
                "\"given\": [null, \"Elsa\"], \"_given\": [{\"extension\": [{\"url\": \"https://x.example\", \"valueCode\": \"x\"}]}, null]",
                "\"given\": [\"\\ud800\"]",
                "\"id\": \"a\""
            })
    void a_name_without_a_given_name_that_can_be_read_is_taken_in(String awkward) {
        var posted = clinic.post(withGiven(awkward));

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    }

    private String withGiven(String awkward) {
        var valid = Clinic.aMessage(cast, Cast.someone());
        var message = valid.replaceFirst("\"given\": \\[\\s*\"Elsa\"\\s*]", Matcher.quoteReplacement(awkward));
        assertThat(message).isNotEqualTo(valid);
        return message;
    }

    @Test
    void the_same_message_again_changes_nothing() {
        var message = Clinic.aMessage(cast, Cast.someone());
        var first = Clinic.json(clinic.post(message));

        var again = clinic.post(message);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Clinic.json(again).findValuesAsText("location")).isEqualTo(first.findValuesAsText("location"));
        assertThat(severity(again)).isEqualTo("information");
        assertThat(referrals()).isEqualTo(1);
    }

    @Test
    void the_same_message_in_other_bytes_is_the_same_message() {
        var message = Clinic.aMessage(cast, Cast.someone());
        clinic.post(message);

        var again = clinic.post(message.replace("\n", "")
                .replace("  ", " ")
                .replace("urn:oid:1.2.752.29.4.19", "urn:oid:1.2.752.129.2.1.4.1")
                .replace("00000000000", "00000000009"));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(severity(again)).isEqualTo("information");
    }

    @Test
    void the_same_number_with_other_content_is_not_applied_and_the_sender_is_warned() {
        var someone = Cast.someone();
        clinic.post(Clinic.aMessage(cast, someone, "R-1"));

        var changed = clinic.post(Clinic.aMessage(cast, someone, "R-1").replace("Elsa", "Else"));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(severity(changed)).isEqualTo("warning");
        assertThat(code(Clinic.json(changed).findValue("outcome"))).isEqualTo("duplicate-referral");
        assertThat(Rows.one("select given_name from person where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("Elsa");
    }

    @Test
    void sixteen_parallel_posts_of_one_message_give_one_referral() throws Exception {
        var message = Clinic.aMessage(cast, Cast.someone());
        clinic.token();
        Callable<Integer> post = () -> clinic.post(message).statusCode();

        try (var threads = Executors.newFixedThreadPool(16)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 16).mapToObj(_ -> post).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        }

        assertThat(referrals()).isEqualTo(1);
    }

    @Test
    void a_second_open_referral_for_the_same_person_is_refused_with_the_first_one_s_task() {
        var someone = Cast.someone();
        clinic.post(Clinic.aMessage(cast, someone));

        var second = clinic.post(Clinic.aMessage(cast, someone));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(code(Clinic.json(second))).isEqualTo("open-referral-exists");
        assertThat(second.headers().firstValue("Content-Location").orElseThrow())
                .endsWith(String.valueOf(
                        Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId())));
    }

    @Test
    void a_message_without_a_scope_for_every_entry_is_refused() {
        var narrow = Clinic.registered(cast, cast.bjorken(), "system/Patient.c system/ServiceRequest.c");
        var token = narrow.token("system/Patient.c system/ServiceRequest.c");

        var answer = Clinic.send(narrow.to("")
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(Clinic.aMessage(cast, Cast.someone()))));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(Clinic.json(answer))).isEqualTo("scope-missing");
        assertThat(referrals()).isZero();
    }

    @Test
    void a_real_looking_number_is_refused_in_a_demonstration_and_a_test_number_in_production() {
        var real = clinic.post(Clinic.aMessage(cast, aNumberOnNoList()));
        Rows.arrange("update municipality set demo = false where municipality_id = ?", cast.municipalityId());
        var test = clinic.post(Clinic.aMessage(cast, Cast.someone()));

        assertThat(real.statusCode()).isEqualTo(422);
        assertThat(test.statusCode()).isEqualTo(422);
        assertThat(code(Clinic.json(test))).isEqualTo("person-id-invalid");
        assertThat(test.body()).contains("testnummer");
    }

    @Test
    void limits_are_answered_and_never_break_us() {
        var message = Clinic.aMessage(cast, Cast.someone());
        var large = clinic.post(message.replace("Elsa", "E".repeat(1024 * 1024)));
        var larger = clinic.post(message.replace("Elsa", "E".repeat(3 * 1024 * 1024)));
        var deep = clinic.post("[".repeat(2000) + "]".repeat(2000));
        var many = clinic.post(
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + "{},".repeat(20) + "{}]}");
        var nul = clinic.post(message.replace("Elsa", "El\\u0000sa"));
        var latin = Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofByteArray(
                        message.replace("Elsa", "Åsa").getBytes(StandardCharsets.ISO_8859_1))));
        var longPlacer = clinic.post(Clinic.aMessage(cast, Cast.someone(), "R".repeat(4000)));
        var empty = clinic.post("");

        assertAnswer(large, 413, "body");
        assertAnswer(larger, 413, "body");
        assertAnswer(deep, 413, "depth");
        assertAnswer(many, 413, "entries");
        assertAnswer(nul, 422, "value-format");
        assertAnswer(latin, 400, "not-json");
        assertAnswer(longPlacer, 422, "value-format");
        assertAnswer(empty, 400, "not-json");
        assertThat(referrals()).isZero();
    }

    @Test
    void an_odd_telephone_number_is_kept_as_it_was_sent() {
        clinic.post(Clinic.aMessage(cast, Cast.someone()).replaceAll("\"\\+46\\d+\"", "\"ring 12, fråga efter Elsa\""));

        assertThat(Rows.one("select contact_phone from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("ring 12, fråga efter Elsa");
    }

    @Test
    void the_correlation_id_comes_back_and_is_kept() {
        var answer = Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Correlation-Id", "abc-123")
                .POST(BodyPublishers.ofString("{}")));
        var made = clinic.post("{}");

        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("abc-123");
        assertThat(made.headers().firstValue("X-Correlation-Id").map(UUID::fromString))
                .isPresent();
        assertThat(Rows.count(
                        "select 1 from inbound_message where municipality_id = ? and correlation_id = 'abc-123'",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void the_correlation_id_follows_the_referral_to_its_task_and_every_report() {
        Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Correlation-Id", "resa-7")
                .POST(BodyPublishers.ofString(Clinic.aMessage(cast, Cast.someone()))));
        var id = (UUID) Objects.requireNonNull(
                Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId()));
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(id, true, Swedish.today(TestApp.clock()), null), cast.samira());
        TestApp.bean(DeliverOutbox.class).run();

        var task = clinic.get("/Task/" + id);
        var reports = Clinic.json(clinic.get("/Communication?part-of=Task/" + id)).path("entry");

        assertThat(correlation(Clinic.json(task))).isEqualTo("resa-7");
        assertThat(Outbound.faults(task.body(), Systems.REFERRAL_TASK_PROFILE)).isEmpty();
        assertThat(reports).isNotEmpty();
        assertThat(reports).allSatisfy(entry -> {
            assertThat(correlation(entry.path("resource"))).isEqualTo("resa-7");
            assertThat(Outbound.faults(entry.path("resource").toString(), Systems.FEEDBACK_PROFILE))
                    .isEmpty();
        });
    }

    private static String correlation(com.fasterxml.jackson.databind.JsonNode resource) {
        assertThat(resource.at("/extension/0/url").asText()).isEqualTo(Systems.CORRELATION_ID_EXTENSION);
        return resource.at("/extension/0/valueString").asText();
    }

    @Test
    void a_new_referral_without_if_none_exist_is_told_of_the_one_that_has_its_number() {
        var someone = Cast.someone();
        clinic.post(Clinic.aMessage(cast, someone, "R-1"));
        var id = Rows.one("select referral_id from referral where municipality_id = ?", cast.municipalityId());
        var plain = ",\\s*\"ifNoneExist\": \"identifier=https://[^\"]*\"";

        var used = clinic.post(Clinic.aMessage(cast, someone, "R-1").replaceAll(plain, ""));
        var unused = clinic.post(Clinic.aMessage(cast, Cast.someone(), "R-2").replaceAll(plain, ""));

        assertAnswer(used, 409, "duplicate-referral");
        assertThat(used.headers().firstValue("Content-Location").orElseThrow())
                .isEqualTo(TestApp.address() + "/fhir/r4/ServiceRequest/" + id);
        assertAnswer(unused, 422, "if-none-exist-missing");
        assertThat(unused.headers().firstValue("Content-Location")).isEmpty();
        assertThat(referrals()).isEqualTo(1);
        assertThat(Rows.count(
                        "select 1 from inbound_message where municipality_id = ? and verdict = 'REFUSED' and faults is not null",
                        cast.municipalityId()))
                .isEqualTo(2);
    }

    @Test
    void if_none_exist_may_name_our_number_too_and_then_both_must_be_of_one_referral() {
        var someone = Cast.someone();
        clinic.post(Clinic.aMessage(cast, someone, "R-1"));
        clinic.post(Clinic.aMessage(cast, Cast.someone(), "R-2"));
        var first = number("R-1");
        var second = number("R-2");

        var same = clinic.post(withOurNumber(Clinic.aMessage(cast, someone, "R-1"), first));
        var two = clinic.post(withOurNumber(Clinic.aMessage(cast, someone, "R-1"), second));
        var other = clinic.post(withOurNumber(Clinic.aMessage(cast, Cast.someone(), "R-3"), second));

        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertAnswer(two, 412, "multiple-matches");
        assertAnswer(other, 409, "duplicate-referral");
        assertThat(referrals()).isEqualTo(2);
    }

    private String number(String placer) {
        return String.valueOf(Rows.one(
                "select number from referral where municipality_id = ? and placer_value = ?",
                cast.municipalityId(),
                placer));
    }

    private static String withOurNumber(String message, String number) {
        var filler = "{\"type\": {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/v2-0203\", \"code\": \"FILL\"}]},"
                + " \"system\": \"" + Systems.REFERRAL_ID + "\", \"value\": \"" + number + "\"}, ";
        var at = message.indexOf("\"ServiceRequest\"");
        return message.substring(0, at)
                + message.substring(at)
                        .replaceFirst("\"identifier\": \\[", Matcher.quoteReplacement("\"identifier\": [" + filler))
                        .replaceFirst(
                                "(\"ifNoneExist\": \"identifier=[^\"]*)\"", "$1," + Systems.REFERRAL_ID + "|" + number + "\"");
    }

    /** FHIR lets an extension stand in place of a simple value, and then HAPI calls the element there though it has none. */
    @Test
    void an_extension_in_place_of_any_value_is_never_our_fault() throws IOException {
        var whole = Examples.valid().stream()
                .filter(example -> example.name().equals("everything.json"))
                .findFirst()
                .orElseThrow()
                .json()
                .replace("2120000217", cast.orgNumber())
                .replace("SE2321000016-1A2B", cast.bjorkenHsaId());
        var count = valuesIn(new ObjectMapper().readTree(whole)).size();
        assertThat(count).isGreaterThan(100);

        for (var i = 0; i < count; i++) {
            var message = new ObjectMapper().readTree(whole);
            var value = valuesIn(message).get(i);
            value.in().remove(value.name());
            value.in()
                    .putObject("_" + value.name())
                    .putArray("extension")
                    .addObject()
                    .put("url", "https://annan.example/e")
                    .put("valueString", "x");
            var answer = clinic.post(message.toString());
            assertThat(answer.statusCode()).as(value.name() + " " + answer.body()).isLessThan(500);
        }
    }

    private record Value(ObjectNode in, String name) {}

    private static List<Value> valuesIn(com.fasterxml.jackson.databind.JsonNode node) {
        var found = new ArrayList<Value>();
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                if (field.getValue().isValueNode()) found.add(new Value(object, field.getKey()));
            }
        }
        node.forEach(child -> found.addAll(valuesIn(child)));
        return found;
    }

    @Test
    void two_hundred_broken_messages_are_never_our_fault() {
        var message = Clinic.aMessage(cast, Cast.someone());
        var random = new java.util.Random(7);

        for (var i = 0; i < 200; i++) {
            var answer = clinic.post(broken(message, random));
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        }
    }

    /** Cuts, doubles or swaps a piece of the message, so that it is often still JSON. */
    private static String broken(String message, java.util.Random random) {
        var lines = new java.util.ArrayList<>(message.lines().toList());
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, lines.get(at).replaceAll("\"[^\"]*\"(,?)$", "\"\u2028ä \\\\u0001\"$1"));
                default -> lines.set(at, lines.get(at).replaceAll(": \".*\"", ": [{}]"));
            }
        }
        return String.join("\n", lines);
    }

    private static PersonNumber aNumberOnNoList() {
        return java.util.stream.LongStream.range(195001010000L, 195001019999L)
                .mapToObj(digits -> PersonNumber.parse(PersonNumber.Kind.PERSONNUMMER, Long.toString(digits)))
                .filter(PersonNumber.Parsed.class::isInstance)
                .map(parsed -> ((PersonNumber.Parsed) parsed).number())
                .filter(number -> !TestNumbers.contains(number))
                .findFirst()
                .orElseThrow();
    }

    private int referrals() {
        return Rows.count("select 1 from referral where municipality_id = ?", cast.municipalityId());
    }

    private static void assertAnswer(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(Clinic.json(answer))).isEqualTo(code);
    }

    private static String severity(HttpResponse<String> answer) {
        return Clinic.json(answer)
                .findValue("outcome")
                .path("issue")
                .path(0)
                .path("severity")
                .asText();
    }

    private static String code(com.fasterxml.jackson.databind.JsonNode outcome) {
        return outcome.path("issue")
                .path(0)
                .path("details")
                .path("coding")
                .path(0)
                .path("code")
                .asText();
    }
}
