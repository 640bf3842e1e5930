package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HealthTalkRows extends GenericRepository<HealthTalkRow, UUID> {

    HealthTalkRow save(HealthTalkRow row);

    @Query("""
            insert into plan_goal (municipality_id, goal_id, case_id, position, wish, action, due_on)
            values (:municipalityId, :goalId, :caseId, :position, :wish, :action, :dueOn)
            """)
    void addGoal(
            String municipalityId,
            UUID goalId,
            UUID caseId,
            int position,
            String wish,
            String action,
            @Nullable LocalDate dueOn);

    @Query("""
            select cast(t.answers as text) as answers, t.signed_at, s.display_name as signed_by
            from health_talk t
            join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.signed_by
            where t.municipality_id = :municipalityId and t.case_id = :caseId
            order by t.signed_at desc
            limit 1
            """)
    Optional<SignedRow> signed(String municipalityId, UUID caseId);
}
