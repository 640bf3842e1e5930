package se.lotsen.tertial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals in the order in which they are read: each followed by those under it. */
final class GoalTree {

    private static final Comparator<Goal> BESIDE =
            Comparator.comparingInt(Goal::position).thenComparing(Goal::goalId);

    private GoalTree() {}

    /** A goal and how deep it stands, 0 at the top. */
    record At(Goal goal, int depth) {}

    /** All of them, each once. What stands under a goal that is not there is at the top. */
    static List<At> inOrder(List<Goal> goals) {
        var found = new ArrayList<At>();
        goals.stream()
                .filter(goal -> goals.stream().noneMatch(other -> other.goalId().equals(goal.parentId())))
                .sorted(BESIDE)
                .forEach(goal -> {
                    found.add(new At(goal, 0));
                    under(goal.goalId(), goals, 1, found);
                });
        return List.copyOf(found);
    }

    private static void under(@Nullable UUID parent, List<Goal> goals, int depth, List<At> found) {
        goals.stream()
                .filter(goal -> Objects.equals(goal.parentId(), parent))
                .sorted(BESIDE)
                .forEach(goal -> {
                    found.add(new At(goal, depth));
                    under(goal.goalId(), goals, depth + 1, found);
                });
    }
}
