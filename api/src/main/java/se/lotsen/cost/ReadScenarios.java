package se.lotsen.cost;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** View: the sheets of what changes would cost and give. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ReadScenarios {

    private final ScenarioRows rows;

    ReadScenarios(ScenarioRows rows) {
        this.rows = rows;
    }

    /** All, latest first. */
    public List<Scenario> all(Actor actor) {
        var id = actor.municipalityId();
        return rows.all(id).stream()
                .map(row -> row.with(rows.lines(id, row.scenarioId())))
                .toList();
    }

    /** One. */
    public Scenario one(UUID scenarioId, Actor actor) {
        return all(actor).stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .orElseThrow(() -> new Missing("scenario"));
    }
}
