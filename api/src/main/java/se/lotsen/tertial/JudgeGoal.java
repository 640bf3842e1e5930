package se.lotsen.tertial;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager says whether a goal is met in a third, and why. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class JudgeGoal {

    private final GoalRows goals;
    private final TertialRows texts;
    private final Clock clock;

    JudgeGoal(GoalRows goals, TertialRows texts, Clock clock) {
        this.goals = goals;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param verdict null when nothing is said of it, or no longer; only a unit's own goal is judged
     */
    public record Command(
            int year, Third third, UUID goalId, @Nullable Verdict verdict, String text) {}

    /** Says it. */
    public Answer judge(Command c, Actor actor) {
        var goal = goals.goals(actor.municipalityId(), c.year()).stream()
                .filter(one -> one.goalId().equals(c.goalId()))
                .findFirst()
                .orElseThrow(() -> new Missing("goal"));
        return Answer.of(Words.text("text", c.text()), () -> {
            if (goal.level() == Level.UNIT && isOther(c, actor)) {
                goals.judge(
                        actor.municipalityId(),
                        Ids.next(),
                        goal.goalId(),
                        c.third(),
                        c.verdict(),
                        actor.requireStaffId(),
                        clock.instant());
            }
            texts.save(WriteTertialText.row(c.year(), c.third(), goal.goalId().toString(), c.text(), actor, clock));
        });
    }

    private boolean isOther(Command c, Actor actor) {
        var before = goals.verdicts(actor.municipalityId(), c.year()).stream()
                .filter(row -> row.goalId().equals(c.goalId()) && row.third() == c.third())
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.verdict()))
                .orElse(null);
        return before != c.verdict();
    }
}
