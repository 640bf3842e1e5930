package se.lotsen.cost;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Introspected
record ScenarioRow(
        UUID scenarioId,
        String title,
        String background,
        String alternative,
        String perspective,
        String result,
        Instant writtenAt,
        String writtenByName) {

    Scenario with(List<ScenarioLineRow> lines) {
        return new Scenario(
                scenarioId,
                title,
                background,
                alternative,
                perspective,
                result,
                lines.stream().map(ScenarioLineRow::line).toList(),
                writtenAt,
                writtenByName);
    }
}
