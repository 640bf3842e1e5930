package se.lotsen.referral.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.jspecify.annotations.Nullable;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.BotheredByLoneliness;
import se.lotsen.instrument.DirectLoneliness;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.instrument.Score;
import se.lotsen.instrument.SelfRatedHealth;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.FurtherAnswers;

/**
 * Reads what the sender has measured: UCLA-3 and WHO-5 scored here from their answers, the single questions as they were answered, and the sum
 * of UCLA-3 or the direct question where only that was observed. The profiles have judged the answers by their forms already.
 */
final class MeasurementFromFhir {

    /** The form UCLA-3 asks the direct question too, as its last. */
    private static final String DIRECT = "direct";

    private static final String SUM = "ucla-3-sum";

    private final Faults faults;
    private final Entries entries;

    MeasurementFromFhir(Faults faults, Entries entries) {
        this.faults = faults;
        this.entries = entries;
    }

    /** The sum, 3 to 9. Answers count before an observed sum, and the two may not contradict each other. */
    Optional<Integer> ucla3() {
        var scored = score(Instrument.UCLA_3, Systems.UCLA_3_VERSIONED);
        for (var entry : entries.of(Observation.class)) {
            var sum = sum(entry.resource());
            if (sum.isEmpty()) continue;
            if (scored.isEmpty()) scored = sum;
            if (!scored.equals(sum)) {
                faults.refuse(
                        IssueCode.INVARIANT,
                        "rule-broken",
                        entry.at("value"),
                        "Summan av UCLA-3 stämmer inte med svaren. Skicka bara svaren, eller rätta summan.",
                        "The observed sum differs from the score of the answers.");
            }
        }
        return scored;
    }

    /** The answer to the direct question, whichever way it came. */
    Optional<DirectAnswer> direct() {
        return answer(Systems.DIRECT_LONELINESS_VERSIONED, DirectLoneliness.HOW_OFTEN)
                .or(() -> answer(Systems.UCLA_3_VERSIONED, DIRECT))
                .or(this::directObserved)
                .flatMap(MeasurementFromFhir::answerOf);
    }

    /** The other instruments. */
    FurtherAnswers further() {
        return new FurtherAnswers(
                number(Systems.BOTHERED_VERSIONED, BotheredByLoneliness.BOTHERED),
                score(Instrument.WHO_5, Systems.WHO_5_VERSIONED).orElse(null),
                number(Systems.SELF_RATED_HEALTH_VERSIONED, SelfRatedHealth.GENERAL_HEALTH));
    }

    private Optional<String> directObserved() {
        return entries.of(Observation.class).stream()
                .map(Entries.Entry::resource)
                .filter(seen -> Codes.has(seen.getCode(), Systems.LONELINESS, DIRECT))
                .filter(seen -> seen.getValue() instanceof CodeableConcept)
                .flatMap(seen -> Codes.of((CodeableConcept) seen.getValue(), Systems.LONELINESS).stream())
                .findFirst();
    }

    private static Optional<DirectAnswer> answerOf(String code) {
        for (var answer : DirectAnswer.values()) {
            if (answer.name().toLowerCase(Locale.ROOT).equals(code)) return Optional.of(answer);
        }
        return Optional.empty();
    }

    private static Optional<Integer> sum(Observation seen) {
        return Codes.has(seen.getCode(), Systems.LONELINESS, SUM) && seen.getValue() instanceof IntegerType number
                ? Optional.ofNullable(number.getValue())
                : Optional.empty();
    }

    /** The score of the first answers to a form that give one. */
    private Optional<Integer> score(Instrument instrument, String form) {
        var asked = instrument.items().stream().map(Item::key).toList();
        return answersTo(form)
                .map(response -> instrument.score(chosen(response, asked)))
                .flatMap(score -> score instanceof Score.Scored scored ? Stream.of(scored.value()) : Stream.empty())
                .findFirst();
    }

    private static Answers chosen(QuestionnaireResponse response, List<String> asked) {
        var chosen = new HashMap<String, Answer>();
        for (var item : response.getItem()) {
            if (item.getLinkId() == null || !asked.contains(item.getLinkId())) continue;
            code(item)
                    .flatMap(MeasurementFromFhir::digit)
                    .ifPresent(number -> chosen.put(item.getLinkId(), Answer.chosen(number)));
        }
        return new Answers(Map.copyOf(chosen));
    }

    private @Nullable Integer number(String form, String question) {
        return answer(form, question).flatMap(MeasurementFromFhir::digit).orElse(null);
    }

    private Optional<String> answer(String form, String question) {
        return answersTo(form)
                .flatMap(response -> response.getItem().stream())
                .filter(item -> question.equals(item.getLinkId()))
                .flatMap(item -> code(item).stream())
                .findFirst();
    }

    private Stream<QuestionnaireResponse> answersTo(String form) {
        return entries.of(QuestionnaireResponse.class).stream()
                .map(Entries.Entry::resource)
                .filter(response -> form.equals(response.getQuestionnaire()));
    }

    private static Optional<Integer> digit(String code) {
        return code.matches("[0-9]") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
    }

    private static Optional<String> code(QuestionnaireResponseItemComponent item) {
        return item.getAnswer().stream()
                .map(answer -> answer.getValue())
                .filter(Coding.class::isInstance)
                .map(Coding.class::cast)
                .filter(coding -> coding.getCode() != null)
                .map(Coding::getCode)
                .findFirst();
    }
}
