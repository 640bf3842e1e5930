package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PlanRow(
        UUID planId,
        String title,
        @Nullable UUID activityId,
        @Nullable String activity,
        LocalDate fromOn,
        LocalDate toOn,
        String chosen,
        String need,
        String planning,
        String carryingOut,
        String followingUp,
        String writer,
        Instant writtenAt) {

    Plan plan() {
        return new Plan(
                planId,
                title,
                activityId,
                activity,
                fromOn,
                toOn,
                Arrays.stream(chosen.split(",")).map(PlanMeasure::valueOf).toList(),
                need,
                planning,
                carryingOut,
                followingUp,
                writer,
                writtenAt);
    }
}
