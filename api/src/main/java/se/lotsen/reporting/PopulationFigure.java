package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/**
 * How many residents there are in a group, by a line of an imported table.
 *
 * @param line number of the line in the table
 * @param sex null for both
 * @param ageFrom youngest age, or null for all ages
 * @param ageTo oldest age, or null for all ages and for the oldest band
 * @param source where the number comes from
 */
@Introspected
public record PopulationFigure(
        int line,
        ReachGroup reachGroup,
        @Nullable Sex sex,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        int persons,
        String source) {

    AgeBand band() {
        return new AgeBand(ageFrom, ageTo);
    }

    /** True when the other line counts the same group and sex. */
    boolean isBeside(PopulationFigure other) {
        return reachGroup == other.reachGroup && sex == other.sex;
    }
}
