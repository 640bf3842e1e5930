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
 * them are there: women and men, or age bands that together are just those ages, whichever the source has counted in. Otherwise it is missing,
 * which is not zero.
 *
 * @param bands age bands that all ages of a table are made of, the youngest first
 */
public record Population(int year, List<PopulationFigure> figures, List<AgeBand> bands) {

    private static final AgeBand ALL_AGES = AgeBand.UNKNOWN;

    /** How many, and where each number of the sum comes from. */
    public record Count(int persons, List<String> sources) {}

    /** How many there are in a group; empty when it is not known. */
    public Optional<Count> of(ReachGroup group, @Nullable Sex sex, @Nullable AgeBand band) {
        return exact(group, sex, band == null ? ALL_AGES : band)
                .or(() -> sex == null ? sum(sexes(group).map(one -> of(group, one, band))) : Optional.empty())
                .or(() -> made(group, sex, band == null ? allAges() : band));
    }

    private Optional<Count> exact(ReachGroup group, @Nullable Sex sex, AgeBand band) {
        return told(group, sex)
                .filter(it -> it.band().equals(band))
                .map(Population::count)
                .findFirst();
    }

    private Stream<PopulationFigure> told(ReachGroup group, @Nullable Sex sex) {
        return figures.stream().filter(it -> it.reachGroup() == group && Objects.equals(it.sex(), sex));
    }

    private AgeBand allAges() {
        return bands.isEmpty()
                ? ALL_AGES
                : new AgeBand(bands.getFirst().from(), bands.getLast().to());
    }

    /** A band that is told, or the first part of it and what comes after that. */
    private Optional<Count> made(ReachGroup group, @Nullable Sex sex, AgeBand band) {
        var from = band.from();
        if (from == null) return Optional.empty();
        return told(group, sex)
                .filter(it -> Objects.equals(from, it.ageFrom()) && isWithin(it.ageTo(), band.to()))
                .flatMap(it -> {
                    var first = Optional.of(count(it));
                    var to = it.ageTo();
                    if (to == null || to.equals(band.to())) return first.stream();
                    return sum(Stream.of(first, made(group, sex, new AgeBand(to + 1, band.to())))).stream();
                })
                .findFirst();
    }

    private static boolean isWithin(@Nullable Integer age, @Nullable Integer last) {
        return last == null || (age != null && age <= last);
    }

    private static Count count(PopulationFigure figure) {
        return new Count(figure.persons(), List.of(figure.source()));
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
