package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.ImportPopulation;
import se.lotsen.reporting.KeepFarPlaces;
import se.lotsen.reporting.PopulationFigure;
import se.lotsen.reporting.ReachGroup;
import se.lotsen.shared.Sex;

/**
 * How many residents Norrtälje had: Statistics Sweden's figures of 31 December 2018 (CC0) for women, men and the oldest, and invented ones for men
 * who live alone. Those for interpreters and far places are missing, as they are in most municipalities.
 */
@Singleton
@Requires(notEnv = "live")
final class CountResidents {

    private static final int YEAR = 2018;
    private static final int OLDEST = 85;
    private static final String STATISTICS = "SCB, folkmängd 31 december 2018";

    private final ImportPopulation population;
    private final KeepFarPlaces farPlaces;

    CountResidents(ImportPopulation population, KeepFarPlaces farPlaces) {
        this.population = population;
        this.farPlaces = farPlaces;
    }

    void count(Staffed staffed) {
        var lines = new ArrayList<ImportPopulation.Line>();
        add(lines, ReachGroup.EVERYONE, Sex.WOMAN, null, 8_535, STATISTICS);
        add(lines, ReachGroup.EVERYONE, Sex.MAN, null, 7_941, STATISTICS);
        add(lines, ReachGroup.EVERYONE, Sex.WOMAN, OLDEST, 1_200, STATISTICS);
        add(lines, ReachGroup.EVERYONE, Sex.MAN, OLDEST, 730, STATISTICS);
        add(lines, ReachGroup.SINGLE_MEN, Sex.MAN, null, 1_870, "Påhittat tal");
        done(population.take(lines, staffed.manager()) instanceof ImportPopulation.Outcome.Kept);
        done(farPlaces.keep("760 10, 760 40, 763 91", staffed.manager()) instanceof KeepFarPlaces.Outcome.Kept);
    }

    private static void add(
            List<ImportPopulation.Line> lines,
            ReachGroup group,
            Sex sex,
            @Nullable Integer ageFrom,
            int persons,
            String source) {
        var figure = new PopulationFigure(lines.size() + 2, group, sex, ageFrom, null, persons, source);
        lines.add(new ImportPopulation.Line(YEAR, figure));
    }

    private static void done(boolean isDone) {
        if (!isDone) throw new IllegalStateException("the demonstration's residents are refused");
    }
}
