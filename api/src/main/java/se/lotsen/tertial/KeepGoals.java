package se.lotsen.tertial;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager keeps the year's tree of goals, and what is measured under each. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepGoals {

    private final GoalRows rows;
    private final Clock clock;

    KeepGoals(GoalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A goal. Fields as in {@link Goal}. */
    public record AddGoal(
            int year,
            @Nullable UUID parentId,
            Level level,
            String title,
            @Nullable String expected) {}

    /** Other words for a goal. */
    public record Rewrite(
            UUID goalId, String title, @Nullable String expected) {}

    /** Something to measure. Fields as in {@link Indicator}. */
    public record AddIndicator(
            int year,
            UUID goalId,
            String name,
            Source source,
            Unit unit,
            @Nullable String definition,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal target,
            @Nullable String councilTarget,
            @Nullable String period) {}

    /** The tree of a year, in the order in which it is read, with what is measured. */
    public record Tree(int year, List<Part> parts, boolean yearBeforeHasGoals) {}

    /** A goal of the tree. */
    public record Part(Goal goal, int depth, List<Indicator> indicators) {}

    /** The tree as it is kept. */
    public Tree tree(int year, Actor actor) {
        var indicators = rows.indicators(actor.municipalityId(), year);
        return new Tree(
                year,
                GoalTree.inOrder(rows.goals(actor.municipalityId(), year)).stream()
                        .map(at -> new Part(
                                at.goal(),
                                at.depth(),
                                indicators.stream()
                                        .filter(indicator -> indicator
                                                .goalId()
                                                .equals(at.goal().goalId()))
                                        .toList()))
                        .toList(),
                !rows.goals(actor.municipalityId(), year - 1).isEmpty());
    }

    /** Adds a goal, last among those beside it. */
    public Answer add(AddGoal c, Actor actor) {
        var goals = rows.goals(actor.municipalityId(), c.year());
        if (c.parentId() != null) known(c.parentId(), goals);
        var errors = new ArrayList<FieldError>(Words.name("title", c.title()));
        errors.addAll(Words.text("expected", c.expected()));
        return Answer.of(
                errors,
                () -> save(c.year(), c.parentId(), c.level(), c.title().strip(), c.expected(), goals.size(), actor));
    }

    /** Says a goal in other words. */
    public Answer rewrite(Rewrite c, Actor actor) {
        var errors = new ArrayList<FieldError>(Words.name("title", c.title()));
        errors.addAll(Words.text("expected", c.expected()));
        return Answer.of(errors, () -> {
            var done =
                    rows.rewrite(actor.municipalityId(), c.goalId(), c.title().strip(), c.expected());
            if (done == 0) throw new Missing("goal");
        });
    }

    /** Takes a goal out of the tree, with everything under it. What was said of it is kept. */
    public void remove(UUID goalId, Actor actor) {
        if (rows.remove(actor.municipalityId(), goalId, clock.instant()) == 0) throw new Missing("goal");
    }

    /** Adds something to measure. */
    public Answer measure(AddIndicator c, Actor actor) {
        known(c.goalId(), rows.goals(actor.municipalityId(), c.year()));
        var manual = c.source() == Source.MANUAL;
        var definition = c.definition();
        var errors = new ArrayList<FieldError>(Words.name("name", c.name()));
        if (manual && (definition == null || definition.isBlank())) {
            errors.add(new FieldError("definition", "tertial.definition.missing"));
        }
        errors.addAll(Words.text("definition", definition));
        errors.addAll(Words.brief("councilTarget", c.councilTarget()));
        errors.addAll(Words.brief("period", c.period()));
        return Answer.of(
                errors,
                () -> saveIndicator(
                        c.goalId(),
                        new Indicator(
                                Ids.next(),
                                c.goalId(),
                                c.name().strip(),
                                c.source(),
                                manual ? c.unit() : Unit.COUNT,
                                manual ? definition : null,
                                manual ? c.lastYear() : null,
                                c.target(),
                                c.councilTarget(),
                                c.period()),
                        actor));
    }

    /** Measures it no longer. */
    public void removeIndicator(UUID indicatorId, Actor actor) {
        if (rows.removeIndicator(actor.municipalityId(), indicatorId, clock.instant()) == 0) {
            throw new Missing("indicator");
        }
    }

    /** Takes over the goals and indicators of the year before, where the year has none. */
    public void takeOver(int year, Actor actor) {
        var id = actor.municipalityId();
        var _ = rows.lock("goals taken over in " + id);
        if (!rows.goals(id, year).isEmpty()) return;
        var news = new HashMap<UUID, UUID>();
        for (var at : GoalTree.inOrder(rows.goals(id, year - 1))) {
            var goal = at.goal();
            var parent = goal.parentId() == null ? null : news.get(goal.parentId());
            news.put(
                    goal.goalId(),
                    save(year, parent, goal.level(), goal.title(), goal.expected(), goal.position(), actor));
        }
        var values = rows.values(id, year - 1);
        for (var indicator : rows.indicators(id, year - 1)) {
            var goalId = news.get(indicator.goalId());
            if (goalId != null) saveIndicator(goalId, inNextYear(indicator, values), actor);
        }
    }

    /** What a manager wrote becomes the year before; a goal of the year has to be set anew. */
    private static Indicator inNextYear(Indicator indicator, List<ValueRow> values) {
        var own = values.stream()
                .filter(value -> value.indicatorId().equals(indicator.indicatorId()))
                .toList();
        var manual = indicator.source() == Source.MANUAL;
        return new Indicator(
                Ids.next(),
                indicator.goalId(),
                indicator.name(),
                indicator.source(),
                indicator.unit(),
                indicator.definition(),
                manual
                        ? Outcome.written(indicator.unit(), own, Third.VB, Amount.NOTHING)
                                .soFar()
                                .number()
                        : null,
                null,
                null,
                null);
    }

    private static void known(UUID goalId, List<Goal> goals) {
        if (goals.stream().noneMatch(goal -> goal.goalId().equals(goalId))) throw new Missing("goal");
    }

    private UUID save(
            int year,
            @Nullable UUID parent,
            Level level,
            String title,
            @Nullable String expected,
            int position,
            Actor actor) {
        return rows.save(new GoalRow(
                        actor.municipalityId(),
                        Ids.next(),
                        year,
                        parent,
                        level,
                        title,
                        expected,
                        position,
                        actor.requireStaffId(),
                        clock.instant(),
                        null))
                .goalId();
    }

    private void saveIndicator(UUID goalId, Indicator indicator, Actor actor) {
        rows.measure(
                actor.municipalityId(),
                indicator.indicatorId(),
                goalId,
                indicator.name(),
                indicator.source(),
                indicator.unit(),
                indicator.definition(),
                indicator.lastYear(),
                indicator.target(),
                indicator.councilTarget(),
                indicator.period(),
                actor.requireStaffId(),
                clock.instant());
    }
}
