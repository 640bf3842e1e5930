package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Introspected
record ProgrammeRow(
        UUID programmeId,
        String name,
        int places,
        LocalDate startsOn,
        LocalDate endsOn,
        int answerDays,
        UUID ruleId,
        int version,
        String source,
        int leastAge,
        int leastIndex,
        String questions) {

    Programme programme(List<Programme.Measure> measures) {
        var rule = new RuleRow(ruleId, version, source, leastAge, leastIndex, questions).rule();
        return new Programme(programmeId, name, rule, places, startsOn, endsOn, answerDays, measures);
    }
}
