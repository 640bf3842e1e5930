package se.lotsen.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/**
 * How many residents there were in a year, as far as the imported figures say. A number that is not there is added up from its parts where all of
 * them are there: women and men, or every age band. Otherwise it is missing, which is not zero.
 *
 * @param bands age bands that all ages of a table are made of
 */
public record Population(int year, List<PopulationFigure> figures, List<AgeBand> bands) {

    private static final AgeBand ALL_AGES = AgeBand.UNKNOWN;

    /** How many, and where each number of the sum comes from. */
    public record Count(int persons, List<String> sources) {}

    /** How many there are in a group; empty when it is not known. */
    public Optional<Count> of(ReachGroup group, @Nullable Sex sex, @Nullable AgeBand band) {
        var ages = band == null ? ALL_AGES : band;
        return exact(group, sex, ages)
                .or(() -> sex == null ? sum(sexes(group).map(one -> of(group, one, band))) : Optional.empty())
                .or(() -> band == null ? sum(bands.stream().map(one -> exact(group, sex, one))) : Optional.empty());
    }

    private Optional<Count> exact(ReachGroup group, @Nullable Sex sex, AgeBand band) {
        return figures.stream()
                .filter(it -> it.reachGroup() == group
                        && Objects.equals(it.sex(), sex)
                        && it.band().equals(band))
                .map(it -> new Count(it.persons(), List.of(it.source())))
                .findFirst();
    }

    private static Stream<Sex> sexes(ReachGroup group) {
        return group == ReachGroup.SINGLE_MEN ? Stream.of(Sex.MAN) : Stream.of(Sex.WOMAN, Sex.MAN);
    }

    private static Optional<Count> sum(Stream<Optional<Count>> parts) {
        var all = parts.toList();
        if (all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var known = all.stream().flatMap(Optional::stream).toList();
        return Optional.of(new Count(
                known.stream().mapToInt(Count::persons).sum(),
                known.stream()
                        .map(Count::sources)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList()));
    }
}
