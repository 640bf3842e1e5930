package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What the call says in its own words about one of its rules, quoted when the rule refuses a cost.
 *
 * @param quote the words, exactly
 * @param source where they stand
 */
@Introspected
public record GrantCondition(Kind kind, String quote, String source) {

    /** The rule that the words are about. */
    public enum Kind {
        ACTIVITIES,
        COST_TYPES,
        PERIOD,
        TARGET_GROUP;

        /** Name of the field that tells where its words stand; the words have that of the kind. */
        public String sourceField() {
            return "source-" + name();
        }
    }

    /** What is said about a rule; empty words when nothing is. */
    static GrantCondition in(List<GrantCondition> conditions, Kind kind) {
        return conditions.stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElse(new GrantCondition(kind, "", ""));
    }

    /** What the calls for the grant for health talks say about activities (Socialstyrelsen 2024 and 2026). */
    public static final GrantCondition NO_ACTIVITIES = new GrantCondition(
            Kind.ACTIVITIES,
            "Statsbidraget får inte finansiera aktiviteter för äldre",
            "Socialstyrelsen, Statsbidrag till kommunerna för arbete med hälsosamtal för äldre, 2026");
}
