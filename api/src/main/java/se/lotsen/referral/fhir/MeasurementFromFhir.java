package se.lotsen.referral.fhir;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Score;
import se.lotsen.instrument.Ucla3;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DirectAnswer;

/** Reads loneliness: UCLA-3 scored here from its answers, or the sum the sender observed, and the direct question. */
final class MeasurementFromFhir {

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
        var scored = entries.of(QuestionnaireResponse.class).stream()
                .flatMap(entry -> score(entry.resource()).stream())
                .findFirst();
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

    /** The answer to the direct question. */
    Optional<DirectAnswer> direct() {
        return entries.of(QuestionnaireResponse.class).stream()
                .flatMap(entry -> entry.resource().getItem().stream())
                .filter(item -> DIRECT.equals(item.getLinkId()))
                .flatMap(item -> answer(item).stream())
                .map(Coding::getCode)
                .findFirst()
                .or(this::directObserved)
                .flatMap(MeasurementFromFhir::answerOf);
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

    private static Optional<Integer> score(QuestionnaireResponse form) {
        var chosen = new HashMap<String, Answer>();
        for (var item : form.getItem()) {
            if (isOfUcla3(item)) number(item).ifPresent(code -> chosen.put(item.getLinkId(), Answer.chosen(code)));
        }
        return Instrument.UCLA_3.score(new Answers(Map.copyOf(chosen))) instanceof Score.Scored scored
                ? Optional.of(scored.value())
                : Optional.empty();
    }

    private static boolean isOfUcla3(QuestionnaireResponseItemComponent item) {
        return item.getLinkId() != null
                && switch (item.getLinkId()) {
                    case Ucla3.COMPANIONSHIP, Ucla3.LEFT_OUT, Ucla3.ISOLATED -> true;
                    default -> false;
                };
    }

    private static Optional<Integer> number(QuestionnaireResponseItemComponent item) {
        return answer(item)
                .map(Coding::getCode)
                .filter(code -> code.matches("[1-3]"))
                .map(Integer::valueOf);
    }

    private static Optional<Coding> answer(QuestionnaireResponseItemComponent item) {
        return item.getAnswer().stream()
                .map(answer -> answer.getValue())
                .filter(Coding.class::isInstance)
                .map(Coding.class::cast)
                .filter(coding -> coding.getCode() != null)
                .findFirst();
    }
}
