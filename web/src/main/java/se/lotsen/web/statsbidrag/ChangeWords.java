package se.lotsen.web.statsbidrag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.GrantChange;
import se.lotsen.grant.Money;
import se.lotsen.grant.TargetGroup;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Texts;

/** What has been put right about a grant, a sentence each. */
record ChangeWords(Texts t) {

    private static final String NOTHING = "–";

    List<String> lines(List<GrantChange> changes) {
        return changes.stream().map(this::line).toList();
    }

    private String line(GrantChange change) {
        return t.of(
                "statsbidrag.changed",
                t.date(LocalDate.ofInstant(change.at(), Swedish.ZONE)),
                change.by(),
                t.of("statsbidrag.fact." + change.field()),
                said(change.field(), change.before()),
                said(change.field(), change.after()));
    }

    private String said(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) return NOTHING;
        return switch (field) {
            case "ceiling_ore", "requisitioned_ore" -> new Money(Long.parseLong(value)).text();
            case "usable_from", "usable_to", "report_due", "requisition_due", "requisitioned_on" ->
                t.date(LocalDate.parse(value));
            case "activities_allowed", "other_purposes" -> t.of("statsbidrag.allowed." + value);
            case "target_group" -> t.of("statsbidrag.target", TargetGroup.valueOf(value));
            case "cost_types" -> types(value);
            default -> value;
        };
    }

    /** A list in brackets as the database has it. */
    private String types(String value) {
        return Arrays.stream(CostType.values())
                .filter(type -> value.contains("\"" + type.name() + "\""))
                .map(type -> t.of("statsbidrag.type", type))
                .collect(Collectors.joining(", "));
    }
}
