package se.lotsen.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValidatorTest {

    /**
     * What the profiles cannot know: check digits and calendars, who has sent the message, who receives referrals here,
     * whether a consent is live and meant for the receiver, what time it is, and what one part says of another. The API answers these;
     * here they pass.
     */
    private static final Set<String> JUDGED_BY_THE_API = Set.of(
            "403.forbidden.org-mismatch.requester-is-another-clinic.json",
            "422.business-rule.consent-scope.for-another-municipality.json",
            "422.business-rule.consent-scope.withdrawn-consent.json",
            "422.business-rule.illegal-transition.sent-as-revoked.json",
            "422.business-rule.wrong-municipality.performer-receives-nothing-here.json",
            "422.invariant.rule-broken.sum-contradicts-answers.json",
            "422.not-supported.person-id-missing.only-a-regional-number.json",
            "422.not-supported.value-not-allowed.diagnosis-sent-along.json",
            "422.value.value-not-allowed.if-none-exist-names-another.json",
            "422.value.value-not-allowed.written-in-the-future.json",
            "422.value.person-id-invalid.no-such-day.json",
            "422.value.person-id-invalid.wrong-check-digit.json");

    /** Rules on what we send ourselves: nobody outside can break them. */
    private static final Set<String> OUTBOUND_RULES = Set.of(
            "lotsen-status-reason", "lotsen-summary-first", "lotsen-organization-id", "lotsen-municipality-kommunkod");

    private static final ProfileValidator VALIDATOR = ProfileValidator.get();

    static List<Examples.Example> valid() {
        return Examples.valid();
    }

    static List<Examples.Example> outbound() {
        return Examples.outbound();
    }

    /** Patches are no resources; the API's tests send them. */
    static Stream<Examples.Example> requests() {
        return Stream.concat(Examples.requests().stream(), Examples.records().stream())
                .filter(example -> !example.name().endsWith(".patch.json"));
    }

    static Stream<Examples.Example> judgedByTheApi() {
        return Examples.invalid().stream().filter(example -> JUDGED_BY_THE_API.contains(example.name()));
    }

    static Stream<Examples.Example> judgedByTheProfiles() {
        return Examples.invalid().stream().filter(example -> !JUDGED_BY_THE_API.contains(example.name()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_has_no_faults(Examples.Example example) {
        assertThat(VALIDATOR.faults(example.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("judgedByTheProfiles")
    void an_invalid_example_is_refused_with_what_its_name_promises(Examples.Example example) {
        var faults = VALIDATOR.faults(example.json());

        assertThat(faults)
                .extracting(Fault::status, fault -> fault.issue().code(), Fault::errorCode)
                .contains(tuple(example.status(), example.issueCode(), example.errorCode()));
        assertThat(faults.getFirst().status()).isEqualTo(example.status());
    }

    @ParameterizedTest
    @MethodSource("judgedByTheApi")
    void what_only_the_api_can_judge_passes_here(Examples.Example example) {
        assertThat(VALIDATOR.faults(example.json())).isEmpty();
    }

    @Test
    void every_example_left_to_the_api_exists() {
        assertThat(judgedByTheApi()).hasSize(JUDGED_BY_THE_API.size());
    }

    @ParameterizedTest
    @MethodSource("outbound")
    void what_we_send_follows_our_own_profiles(Examples.Example example) {
        assertThat(VALIDATOR.faults(example.json(), profile(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_else_is_sent_follows_its_profile(Examples.Example example) {
        assertThat(VALIDATOR.faults(example.json(), profile(example))).isEmpty();
    }

    /** Ours where there is one; what has none follows FHIR itself. */
    private static String profile(Examples.Example example) {
        var resource = TheContract.bundle(example);
        var claimed = resource.at("/meta/profile/0").asText();
        var type = resource.path("resourceType").asText();
        if (claimed.startsWith("https://lotsen.example/")) return claimed;
        return type.equals("QuestionnaireResponse")
                ? Systems.SUPPLEMENT_RESPONSE_PROFILE
                : "http://hl7.org/fhir/StructureDefinition/" + type;
    }

    @Test
    void answers_to_the_health_talk_are_compared_with_its_form() {
        var talk = Examples.records().stream()
                .filter(example -> example.name().equals("health-talk.json"))
                .findFirst()
                .orElseThrow();

        assertThat(VALIDATOR.faults(talk.json().replace("once-a-week", "every-day"), profile(talk)))
                .extracting(Fault::errorCode)
                .contains("answer-invalid");
    }

    @Test
    void every_profile_of_what_we_send_has_an_example() {
        assertThat(Examples.outbound())
                .extracting(ProfileValidatorTest::profile)
                .contains(
                        Systems.REFERRAL_TASK_PROFILE,
                        Systems.FEEDBACK_PROFILE,
                        Systems.REFERRAL_PROFILE,
                        Systems.INFORMATION_REQUEST_PROFILE,
                        Systems.SUPPLEMENT_RESPONSE_PROFILE,
                        "http://hl7.org/fhir/StructureDefinition/Bundle",
                        "http://hl7.org/fhir/StructureDefinition/OperationOutcome");
    }

    @Test
    void a_declined_task_without_reason_does_not_follow_our_profile() {
        var declined = Examples.outbound().stream()
                .filter(example -> example.name().equals("task-declined.json"))
                .findFirst()
                .orElseThrow();
        var silent = declined.json()
                .replace("\"text\": \"Personen är folkbokförd i Österåker. Skicka remissen dit.\"", "\"id\": \"r\"");

        var faults = VALIDATOR.faults(silent, Systems.REFERRAL_TASK_PROFILE);

        assertThat(faults).extracting(Fault::diagnostics).anyMatch(text -> text.contains("lotsen-status-reason"));
    }

    @Test
    void several_faults_are_told_at_once_and_each_once() {
        var example = TheContract.invalid("422.required.reason-missing.several-faults");

        var faults = VALIDATOR.faults(example.json());

        assertThat(faults)
                .extracting(Fault::errorCode, Fault::expression)
                .containsExactlyInAnyOrder(
                        tuple("person-id-invalid", "Bundle.entry[0].resource.identifier[0]"),
                        tuple("answer-missing", "Bundle.entry[2].resource.item.where(linkId='companionship')"),
                        tuple("reason-missing", "Bundle.entry[3].resource.reasonCode"),
                        tuple("code-unknown", "Bundle.entry[3].resource.category[0]"),
                        tuple("if-none-exist-missing", "Bundle.entry[3].request.ifNoneExist"));
    }

    @Test
    void a_required_answer_that_is_missing_is_told_by_its_question() {
        var example = TheContract.invalid("422.required.answer-missing.question-left-out");

        var faults = VALIDATOR.faults(example.json());

        assertThat(faults)
                .extracting(Fault::issue, Fault::expression)
                .containsExactly(tuple(IssueCode.REQUIRED, "Bundle.entry[2].resource.item.where(linkId='isolated')"));
    }

    @Test
    void profiles_that_we_do_not_have_are_no_fault() {
        var claimed = TheContract.valid("minimal").json().replace("\"resourceType\": \"ServiceRequest\",", """
                        "resourceType": "ServiceRequest",
                        "meta": {"profile": [
                          "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient",
                          "https://commonprofiles.care/fhir/StructureDefinition/ServiceRequestSelfReferralSECommonsLite"]},
                        """);

        assertThat(VALIDATOR.faults(claimed)).isEmpty();
    }

    @Test
    void codes_of_other_systems_may_stand_beside_ours() {
        var coded = TheContract.valid("minimal").json().replace("\"code\": \"social-lotsning\"", """
                "code": "social-lotsning", "display": "Lotsning, vår egen benämning"},
                {"system": "http://snomed.info/sct", "code": "306238000"
                """);

        assertThat(coded).contains("306238000");
        assertThat(VALIDATOR.faults(coded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "3",
                "\"Bundle\"",
                "{\"resourceType\": 7}",
                "{\"resourceType\": \"Bundle\"}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\"}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": {}}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": []}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [null, 1, \"x\", {}, []]}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": {}}]}",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": {\"resourceType\": \"Remiss\"}}]}"
            })
    void nonsense_is_refused_and_never_our_fault(String nonsense) {
        assertThat(VALIDATOR.faults(nonsense)).isNotEmpty().noneMatch(fault -> fault.status() == 500);
    }

    @Test
    void a_profile_that_does_not_work_is_our_fault() {
        var faults = VALIDATOR.faults(TheContract.valid("minimal").json(), "https://lotsen.example/fhir/nothing-here");

        assertThat(faults)
                .extracting(Fault::status, Fault::issue, Fault::errorCode)
                .containsExactly(tuple(500, IssueCode.EXCEPTION, "internal"));
    }

    @Test
    void json_that_is_nested_too_deep_is_not_read_further() {
        var deep = "{\"resourceType\": \"Bundle\", \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(VALIDATOR.faults(deep))
                .extracting(Fault::status, Fault::issue, Fault::errorCode)
                .containsExactly(tuple(413, IssueCode.TOO_LONG, "depth"));
    }

    @ParameterizedTest
    @MethodSource("judgedByTheProfiles")
    void no_fault_repeats_a_value_from_the_message(Examples.Example example) {
        var faults = VALIDATOR.faults(example.json());

        assertThat(faults)
                .allSatisfy(fault -> assertThat(told(fault))
                        .doesNotContain(
                                "194906182284",
                                "4906182284",
                                "19490618",
                                "193001722390",
                                "44-1002",
                                "Birgit",
                                "Holm",
                                "+46701740612",
                                "kvällarna",
                                "R-2026",
                                "fysioterapi",
                                "20 november",
                                "SE2321000016"));
    }

    @Test
    void no_fault_repeats_a_value_that_is_planted_where_it_does_not_belong() {
        var faults = VALIDATOR.faults(TheContract.planted());

        assertThat(faults).hasSizeGreaterThan(10);
        assertThat(faults).allSatisfy(fault -> assertThat(told(fault)).doesNotContainIgnoringCase("Hemliga"));
    }

    @Test
    void a_sender_s_resource_id_is_not_part_of_where() {
        var named = TheContract.invalid("422.code-invalid.code-unknown.asap-priority")
                .json()
                .replace("\"resourceType\": \"ServiceRequest\",", """
                        "resourceType": "ServiceRequest", "id": "194906182284",
                        """);

        assertThat(VALIDATOR.faults(named))
                .extracting(Fault::expression)
                .containsExactly("Bundle.entry[2].resource.priority");
    }

    @Test
    void every_fault_uses_an_error_code_of_the_contract_and_says_what_to_do() {
        var codes = TheContract.codes(Systems.ERROR);
        var faults = judgedByTheProfiles()
                .flatMap(example -> VALIDATOR.faults(example.json()).stream())
                .toList();

        assertThat(faults).allSatisfy(fault -> {
            assertThat(codes).contains(fault.errorCode());
            assertThat(fault.text()).endsWith(".").doesNotContain("{}");
            assertThat(fault.text().split("\\. ").length).as(fault.text()).isGreaterThan(1);
        });
    }

    @Test
    void every_rule_on_what_we_receive_has_words_of_its_own() {
        var rules = TheContract.resources(StructureDefinition.class)
                .flatMap(profile -> profile.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(constraint -> constraint.getKey())
                .filter(rule -> !OUTBOUND_RULES.contains(rule))
                .collect(Collectors.toSet());

        assertThat(Wordings.BY_RULE.keySet()).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void many_threads_get_the_same_answers_as_one() {
        var examples = new ArrayList<>(Examples.invalid());
        examples.addAll(Examples.valid());
        Function<Stream<Examples.Example>, Map<String, List<Fault>>> answers = stream ->
                stream.collect(Collectors.toMap(Examples.Example::name, example -> VALIDATOR.faults(example.json())));

        assertThat(answers.apply(examples.parallelStream())).isEqualTo(answers.apply(examples.stream()));
    }

    @Test
    void both_spellings_of_a_system_become_one() {
        var oid = TheContract.bundle(TheContract.valid("oid-systems"));

        assertThat(oid.findValuesAsText("system").stream().map(Systems::canonical))
                .contains(Systems.PERSONNUMMER, Systems.HSA_ID)
                .doesNotContain("urn:oid:1.2.752.129.2.1.3.1", "urn:oid:1.2.752.129.2.1.4.1");
    }

    @Test
    void every_system_that_we_name_is_in_the_package() {
        var urls = Resources.lines("package/index.txt").stream()
                .map(file -> TheContract.bundle(new Examples.Example(file, Resources.text("package/" + file))))
                .map((JsonNode resource) -> resource.path("url").asText())
                .toList();

        assertThat(urls)
                .contains(
                        Systems.ERROR,
                        Systems.REFERRAL_CATEGORY,
                        Systems.REFERRAL_CODE,
                        Systems.REFERRAL_BUSINESS_STATUS,
                        Systems.REFERRAL_STATUS_REASON,
                        Systems.FEEDBACK_KIND,
                        Systems.CONSENT_BASIS,
                        Systems.CONSENT_ITEM,
                        Systems.NEEDS,
                        Systems.CONTACT_PREFERENCE,
                        Systems.LONELINESS,
                        Systems.UCLA_3_ANSWER,
                        Systems.REFERRAL_BUNDLE_PROFILE,
                        Systems.PATIENT_PROFILE,
                        Systems.CONSENT_PROFILE,
                        Systems.REFERRAL_PROFILE,
                        Systems.INSTRUMENT_RESPONSE_PROFILE,
                        Systems.INFORMATION_REQUEST_PROFILE,
                        Systems.SUPPLEMENT_RESPONSE_PROFILE,
                        Systems.HEALTH_TALK_RESPONSE_PROFILE,
                        Systems.ORGANIZATION_PROFILE,
                        Systems.BOTHERED_ANSWER,
                        Systems.WHO_5_ANSWER,
                        Systems.SELF_RATED_HEALTH_ANSWER,
                        Systems.QUESTION,
                        Systems.MEASUREMENT_MODE,
                        Systems.TALK_ANSWER,
                        Systems.BARRIER,
                        Systems.INTEREST,
                        Systems.PILLAR,
                        Systems.FINGER,
                        Systems.LONELINESS_OBSERVATION_PROFILE,
                        Systems.REFERRAL_TASK_PROFILE,
                        Systems.FEEDBACK_PROFILE,
                        Systems.KOMMUNKOD_EXTENSION,
                        Systems.INTERPRETER_NEEDED_EXTENSION,
                        Systems.CONTACT_PREFERENCE_EXTENSION,
                        Systems.NEEDS_EXTENSION,
                        Systems.RISK_FLAG_EXTENSION,
                        Systems.OWN_WISH_EXTENSION,
                        Systems.REPLACES_EXTENSION);
    }

    private static String told(Fault fault) {
        return fault.expression() + " " + fault.text() + " " + fault.diagnostics();
    }
}
