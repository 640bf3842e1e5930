package se.lotsen.agreement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;

/** Reads what the places of a municipality had to do and what was held there, and has it judged. */
@Singleton
class Measuring {

    private final RequirementRows requirements;
    private final ClosureRows closures;
    private final ExceptionRows exceptions;
    private final OccasionRows occasions;
    private final Clock clock;

    Measuring(
            RequirementRows requirements,
            ClosureRows closures,
            ExceptionRows exceptions,
            OccasionRows occasions,
            Clock clock) {
        this.requirements = requirements;
        this.closures = closures;
        this.exceptions = exceptions;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** The weeks of a time that have begun. */
    List<Week> weeks(MeasuredTime time) {
        return time.weeks(Swedish.today(clock));
    }

    /**
     * How requirements went, by place. Places without requirements in the time are not there.
     *
     * @param placeId the only place to judge, or null for all
     */
    Map<UUID, List<Judged>> judge(String municipalityId, MeasuredTime time, @Nullable UUID placeId) {
        var weeks = weeks(time);
        if (weeks.isEmpty()) return Map.of();
        var from = Week.of(weeks.getFirst().month()).getFirst().monday();
        var to = Week.of(weeks.getLast().month()).getLast().sunday();
        var held = requirements.holding(municipalityId, from, to).stream()
                .filter(line -> placeId == null || placeId.equals(line.placeId()))
                .collect(Collectors.groupingBy(
                        RequirementLine::placeId,
                        LinkedHashMap::new,
                        Collectors.mapping(RequirementLine::requirement, Collectors.toList())));
        if (held.isEmpty()) return Map.of();
        var closed = closures(municipalityId, from, to).stream().collect(Collectors.groupingBy(Closure::placeId));
        var excepted = exceptions.between(municipalityId, from, to);
        var took = occasions
                .between(
                        municipalityId,
                        placeId,
                        from.atStartOfDay(Swedish.ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(Swedish.ZONE).toInstant())
                .stream()
                .collect(Collectors.groupingBy(Occasion::placeId));
        var judged = new LinkedHashMap<UUID, List<Judged>>();
        held.forEach((place, its) -> {
            var one = Judging.judge(
                    its,
                    closed.getOrDefault(place, List.of()),
                    excepted,
                    took.getOrDefault(place, List.of()),
                    weeks,
                    clock.instant());
            if (!one.isEmpty()) judged.put(place, one);
        });
        return judged;
    }

    private List<Closure> closures(String municipalityId, LocalDate from, LocalDate to) {
        return closures.between(municipalityId, from, to).stream()
                .map(ClosureLine::closure)
                .toList();
    }
}
