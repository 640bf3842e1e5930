package se.lotsen.tertial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GoalRows extends GenericRepository<GoalRow, UUID>, Locking {

    GoalRow save(GoalRow row);

    @Query("""
            select goal_id, parent_id, level, title, expected, position from board_goal
            where municipality_id = :municipalityId and year = :year and removed_at is null
            order by position, goal_id
            """)
    List<Goal> goals(String municipalityId, int year);

    @Query("""
            update board_goal set title = :title, expected = :expected
            where municipality_id = :municipalityId and goal_id = :goalId and removed_at is null
            """)
    int rewrite(String municipalityId, UUID goalId, String title, @Nullable String expected);

    /** With everything under it. */
    @Query("""
            with recursive gone as (
                select goal_id from board_goal where municipality_id = :municipalityId and goal_id = :goalId
                union all
                select g.goal_id from board_goal g join gone on g.parent_id = gone.goal_id
                where g.municipality_id = :municipalityId
            )
            update board_goal set removed_at = coalesce(removed_at, :at)
            where municipality_id = :municipalityId and goal_id in (select goal_id from gone)
            """)
    int remove(String municipalityId, UUID goalId, Instant at);

    @Query("""
            select i.indicator_id, i.goal_id, i.name, i.source, i.unit, i.definition, i.last_year, i.target,
                   i.council_target, i.period
            from board_indicator i
            join board_goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
            where i.municipality_id = :municipalityId and g.year = :year and g.removed_at is null and i.removed_at is null
            order by i.indicator_id
            """)
    List<Indicator> indicators(String municipalityId, int year);

    @Query("""
            insert into board_indicator (municipality_id, indicator_id, goal_id, name, source, unit, definition, last_year, target,
                                         council_target, period, made_by, made_at)
            values (:municipalityId, :indicatorId, :wantedGoal, :name, :source, :unit, :definition, :lastYear, :target,
                    :councilTarget, :period, :by, :at)
            """)
    void measure(
            String municipalityId,
            UUID indicatorId,
            UUID wantedGoal,
            String name,
            Source source,
            Unit unit,
            @Nullable String definition,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal target,
            @Nullable String councilTarget,
            @Nullable String period,
            UUID by,
            Instant at);

    @Query("""
            update board_indicator set removed_at = coalesce(removed_at, :at)
            where municipality_id = :municipalityId and indicator_id = :indicatorId
            """)
    int removeIndicator(String municipalityId, UUID indicatorId, Instant at);

    /** The latest value of each indicator and third of a year. */
    @Query("""
            select distinct on (v.indicator_id, v.third) v.indicator_id, v.third, v.outcome, v.women, v.men
            from board_value v
            join board_indicator i on i.municipality_id = v.municipality_id and i.indicator_id = v.indicator_id
            join board_goal g on g.municipality_id = i.municipality_id and g.goal_id = i.goal_id
            where v.municipality_id = :municipalityId and g.year = :year
            order by v.indicator_id, v.third, v.noted_at desc, v.value_id desc
            """)
    List<ValueRow> values(String municipalityId, int year);

    @Query("""
            insert into board_value (municipality_id, value_id, indicator_id, third, outcome, women, men, noted_by, noted_at)
            values (:municipalityId, :valueId, :indicatorId, :third, :outcome, :women, :men, :by, :at)
            """)
    void value(
            String municipalityId,
            UUID valueId,
            UUID indicatorId,
            Third third,
            @Nullable BigDecimal outcome,
            @Nullable BigDecimal women,
            @Nullable BigDecimal men,
            UUID by,
            Instant at);

    /** The latest verdict of each goal and third of a year. */
    @Query("""
            select distinct on (v.goal_id, v.third) v.goal_id, v.third, v.verdict
            from board_verdict v
            join board_goal g on g.municipality_id = v.municipality_id and g.goal_id = v.goal_id
            where v.municipality_id = :municipalityId and g.year = :year
            order by v.goal_id, v.third, v.judged_at desc, v.verdict_id desc
            """)
    List<VerdictRow> verdicts(String municipalityId, int year);

    @Query("""
            insert into board_verdict (municipality_id, verdict_id, goal_id, third, verdict, judged_by, judged_at)
            values (:municipalityId, :verdictId, :goalId, :third, :verdict, :by, :at)
            """)
    void judge(
            String municipalityId,
            UUID verdictId,
            UUID goalId,
            Third third,
            @Nullable Verdict verdict,
            UUID by,
            Instant at);
}
