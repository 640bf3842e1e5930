package se.lotsen.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.DeJongGierveld;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.instrument.Score;

/** The questions of a measure that is read in from a survey, in their order, and how they are scored. */
record SurveyForm(PlanMeasure measure) {

    SurveyForm {
        if (!measure.isSurvey()) throw new IllegalArgumentException(measure + " is asked in the talk");
    }

    String version() {
        return measure.instrument().map(Instrument::version).orElse(DeJongGierveld.VERSION);
    }

    List<String> items() {
        return measure.instrument()
                .map(instrument -> instrument.items().stream().map(Item::key).toList())
                .orElse(DeJongGierveld.ITEMS);
    }

    boolean isAnswer(int question, int code) {
        return measure.instrument()
                .map(instrument ->
                        instrument.items().get(question).options().stream().anyMatch(option -> option.code() == code))
                .orElseGet(() -> DeJongGierveld.isAnswer(code));
    }

    /** The score of answers by item; null when too much is missing. */
    @Nullable
    Integer score(Map<String, Integer> answers) {
        var instrument = measure.instrument();
        if (instrument.isEmpty()) return DeJongGierveld.score(answers).total();
        var given = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Answer.chosen(entry.getValue())));
        return instrument.get().score(new Answers(given)) instanceof Score.Scored scored ? scored.value() : null;
    }
}
