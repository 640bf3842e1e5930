package se.lotsen.fhir;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lotsen.profiles.Fault;
import se.lotsen.testing.Written;

/** The answer of each status to a request that nobody has looked into, as the product writes it. */
class OutcomeExamplesTest {

    @Test
    void the_outcome_of_each_status() {
        var faults = new TreeMap<String, Fault>(Map.ofEntries(
                Map.entry("400-search-parameter", Refusals.searchParameter("_content")),
                Map.entry(
                        "400-search-value",
                        Refusals.searchValue(
                                "_lastUpdated", "Skriv till exempel ge2026-11-20.", "an ordinal and a date")),
                Map.entry("401-token-missing", Refusals.TOKEN_MISSING),
                Map.entry("401-token-expired", Refusals.TOKEN_EXPIRED),
                Map.entry("401-token-invalid", Refusals.TOKEN_INVALID),
                Map.entry("403-scope-missing", Refusals.scopeMissing("Task", "r")),
                Map.entry("404-not-found", Refusals.NOT_FOUND),
                Map.entry("405-interaction", Refusals.INTERACTION),
                Map.entry("406-accept", Refusals.ACCEPT),
                Map.entry("412-version-stale", Refusals.VERSION_STALE),
                Map.entry("413-body", Refusals.TOO_LARGE),
                Map.entry("415-content-type", Refusals.CONTENT_TYPE),
                Map.entry("428-if-match-missing", Refusals.IF_MATCH_MISSING),
                Map.entry("429-throttled", Refusals.THROTTLED),
                Map.entry("500-internal", Refusals.internal("0193f000-0000-7000-8000-000000000500"))));

        faults.forEach((name, fault) -> Written.assertIs("outbound", "outcome-" + name, Outcomes.refused(fault)));
    }
}
