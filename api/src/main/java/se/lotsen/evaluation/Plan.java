package se.lotsen.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of evaluation, round the wheel: need, planning, carrying out, following up.
 *
 * @param activityId the activity whose visitors are followed, or null for everybody who has had a talk
 * @param activity its name, or null
 * @param from first day of the health talks that are counted
 * @param measures chosen when it was written and never changed
 * @param writer the manager who wrote it
 */
public record Plan(
        UUID id,
        String title,
        @Nullable UUID activityId,
        @Nullable String activity,
        LocalDate from,
        LocalDate to,
        List<PlanMeasure> measures,
        String need,
        String planning,
        String carryingOut,
        String followingUp,
        String writer,
        Instant writtenAt) {

    /** Keeps the measures as they are. */
    public Plan {
        measures = List.copyOf(measures);
    }

    /** True when something of it is read in from a survey. */
    public boolean hasSurvey() {
        return measures.stream().anyMatch(PlanMeasure::isSurvey);
    }
}
