package se.lotsen.followup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.Measured;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Comparison;
import se.lotsen.instrument.Measurement;

/**
 * One instrument now beside the baseline.
 *
 * @param baseline as measured at the health talk, or null when it was not
 * @param comparison the difference, or why there is none
 */
public record Change(@Nullable Measured baseline, Measurement now, Comparison comparison) {

    /** Each measurement of today beside its baseline. A baseline that was not measured today is left out. */
    static List<Change> since(List<Measured> all, List<Measurement> now) {
        return now.stream().map(measurement -> since(all, measurement)).toList();
    }

    private static Change since(List<Measured> all, Measurement now) {
        Optional<Measured> baseline = all.stream()
                .filter(m -> m.occasion() == MeasuredAt.BASELINE)
                .filter(m -> m.measurement().instrument() == now.instrument())
                .findFirst();
        return new Change(
                baseline.orElse(null),
                now,
                baseline.map(before -> Comparison.compare(before.measurement(), now))
                        .orElseGet(() -> new Comparison.NotComparable(Comparison.Reason.NOTHING_BEFORE)));
    }
}
