package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HealthTalkRows extends GenericRepository<HealthTalkRow, UUID> {

    HealthTalkRow save(HealthTalkRow row);

    @Query("""
            insert into plan_goal (municipality_id, goal_id, case_id, position, wish, action, due_on, talk_version)
            values (:municipalityId, :goalId, :caseId, :position, :wish, :action, :dueOn, :talkVersion)
            """)
    void addGoal(
            String municipalityId,
            UUID goalId,
            UUID caseId,
            int position,
            String wish,
            String action,
            @Nullable LocalDate dueOn,
            int talkVersion);

    /** What was signed of a talk, the version that counts first. */
    @Query("""
            select cast(t.answers as text) as answers, t.held_on, t.mode, t.signed_at, s.display_name as signed_by, t.version,
                   t.change_reason
            from health_talk t
            join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.signed_by
            where t.municipality_id = :municipalityId and t.case_id = :caseId
            order by t.signed_at desc, t.version desc
            """)
    List<SignedRow> versions(String municipalityId, UUID caseId);
}
