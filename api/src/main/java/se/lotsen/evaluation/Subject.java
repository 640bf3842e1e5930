package se.lotsen.evaluation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.AskedAs;

/**
 * Somebody who is followed, as the reckoning sees it.
 *
 * @param answers by occasion
 * @param due the occasions whose time has come, also for one who has stopped since
 */
record Subject(Map<MeasuredAt, Answered> answers, Set<MeasuredAt> due) {

    /**
     * One measuring.
     *
     * @param value a score, or the code of an ordered answer; null when too much was missing for one
     */
    record Answered(AskedAs as, @Nullable Integer value) {}
}
