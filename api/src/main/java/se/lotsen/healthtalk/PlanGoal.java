package se.lotsen.healthtalk;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the person's plan.
 *
 * @param wish what the person wants, own words
 * @param action what is done about it
 * @param dueOn last day, or null
 */
@Introspected
public record PlanGoal(String wish, String action, @Nullable LocalDate dueOn) {

    /** Lines on a plan: more is not remembered. */
    public static final int AT_MOST = 5;

    /** A field that is missing in the form is an empty text. */
    public PlanGoal {
        wish = wish == null ? "" : wish.strip();
        action = action == null ? "" : action.strip();
    }
}
