package se.lotsen.cost;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRows extends GenericRepository<VolunteerRow, UUID> {

    @Query("""
            insert into cost_scenario (municipality_id, scenario_id, title, background, alternative, perspective, result,
                                       written_at, written_by)
            values (:municipalityId, :scenarioId, :title, :background, :alternative, :perspective, :result, :at, :by)
            """)
    void write(
            String municipalityId,
            UUID scenarioId,
            String title,
            String background,
            String alternative,
            String perspective,
            String result,
            Instant at,
            UUID by);

    @Query("""
            insert into cost_scenario_line (municipality_id, scenario_id, position, payer, effect, label, amount_ore)
            values (:municipalityId, :scenarioId, :position, :payerName, :effectName, :label, :amountOre)
            """)
    void add(
            String municipalityId,
            UUID scenarioId,
            int position,
            String payerName,
            String effectName,
            String label,
            long amountOre);

    @Query("""
            select c.scenario_id, c.title, c.background, c.alternative, c.perspective, c.result, c.written_at,
                   s.display_name as written_by_name
            from cost_scenario c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.written_by
            where c.municipality_id = :municipalityId
            order by c.written_at desc, c.scenario_id
            """)
    List<ScenarioRow> all(String municipalityId);

    @Query("""
            select payer, effect, label, amount_ore from cost_scenario_line
            where municipality_id = :municipalityId and scenario_id = :scenarioId
            order by position
            """)
    List<ScenarioLineRow> lines(String municipalityId, UUID scenarioId);
}
