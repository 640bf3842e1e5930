package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;
import se.lotsen.shared.StoredJson;

@Introspected
record RuleRow(UUID ruleId, int version, String source, int leastAge, int leastIndex, String questions) {

    IndexRule rule() {
        var kept = StoredJson.read(questions, RuleQuestion[].class);
        return new IndexRule(ruleId, version, source, leastAge, leastIndex, List.of(kept));
    }
}
