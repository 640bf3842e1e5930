package se.lotsen.web.statsbidrag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lotsen.grant.TargetGroup;
import se.lotsen.shared.Swedish;
import se.lotsen.web.statsbidrag.BidragForm.Meanwhile;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** What somebody else changed about a grant while its form was being filled in, field by field. */
record MeanwhileWords(Texts t) {

    private static final String NOTHING = "–";

    /** Names of the facts, where the form's are others. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("ceiling", "ceiling_ore"),
            Map.entry("usableFrom", "usable_from"),
            Map.entry("usableTo", "usable_to"),
            Map.entry("reportDue", "report_due"),
            Map.entry("requisitionDue", "requisition_due"),
            Map.entry("target", "target_group"),
            Map.entry("costTypes", "cost_types"),
            Map.entry("activitiesAllowed", "activities_allowed"),
            Map.entry("otherPurposes", "other_purposes"));

    /** A line each: "Tak: 512 000 kr → 540 000 kr". */
    List<String> lines(List<Meanwhile> changes) {
        return changes.stream()
                .map(change -> t.of(
                        "statsbidrag.meanwhileLine",
                        name(change.field()),
                        said(change.field(), change.shown()),
                        said(change.field(), change.now())))
                .toList();
    }

    /** Asks at each field that both have changed. */
    void ask(List<Meanwhile> changes, Problems problems) {
        for (var change : changes) {
            var yours = change.yours();
            if (yours == null) continue;
            problems.add(
                    change.field(),
                    t.of(
                            "statsbidrag.meanwhileBoth",
                            name(change.field()),
                            said(change.field(), change.now()),
                            said(change.field(), yours)));
        }
    }

    private String name(String field) {
        var words = t.of("statsbidrag.fact." + FACTS.getOrDefault(field, field));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String said(String field, String value) {
        if (value.isEmpty()) return NOTHING;
        return switch (field) {
            case "usableFrom", "usableTo", "reportDue", "requisitionDue" ->
                Swedish.typedDate(value).map(t::date).orElse(value);
            case "activitiesAllowed", "otherPurposes" -> t.of("statsbidrag.allowed." + Boolean.parseBoolean(value));
            case "target" ->
                Arrays.stream(TargetGroup.values())
                        .filter(group -> group.name().equals(value))
                        .findFirst()
                        .map(group -> t.of("statsbidrag.target", group))
                        .orElse(value);
            case "costTypes" ->
                BidragForm.costTypes(value).stream()
                        .map(type -> t.of("statsbidrag.type", type))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
