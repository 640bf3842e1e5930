package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.AskedAs;
import se.lotsen.instrument.Mode;

@Introspected
record SurveyRow(
        String respondent,
        MeasuredAt occasion,
        String version,
        Mode mode,
        String language,
        @Nullable Integer score) {

    Subject.Answered answered() {
        return new Subject.Answered(new AskedAs(version, mode, language), score);
    }
}
