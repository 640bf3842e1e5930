package se.lotsen.finger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.PairedChange;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.SmallestShown;

/**
 * View: what was measured before and after, without names. How many were measured and how many left is told as it is, for it is work and says
 * nothing of anybody's health; where the others who applied are, why somebody could not be offered a place, and a difference, is told when enough
 * persons are behind it.
 */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class ShowResult {

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final SmallestShown smallest;

    ShowResult(Programmes programmes, ApplicationRows rows, SmallestShown smallest) {
        this.programmes = programmes;
        this.rows = rows;
        this.smallest = smallest;
    }

    /**
     * One measure.
     *
     * @param missing those of the cohort who were not measured both times
     * @param change null when there are too few pairs to show
     */
    public record Measured(
            Programme.Measure measure,
            int before,
            int after,
            int pairs,
            int missing,
            @Nullable PairedChange change) {}

    /** Those left out for a reason; one who has two reasons is counted under both. */
    public record Left(Exclusion reason, int applicants) {}

    /**
     * Those left out.
     *
     * @param applicants each counted once
     * @param reasons none where those left out are not told, nor where one of them, or those who have more than one, are so few that they are not told
     */
    public record Excluded(Shown applicants, List<Left> reasons) {

        /** True when the reasons are not told though the number is. */
        public boolean hidesReasons() {
            var number = applicants.count();
            return number != null && number > 0 && reasons.isEmpty();
        }
    }

    /**
     * The page.
     *
     * @param left those of the cohort who have left
     */
    public record Contents(
            Programme programme,
            Applications applications,
            Excluded excluded,
            int left,
            List<Measured> measured,
            int threshold) {

        /** All who took a place and were there on the first day or later. */
        public int cohort() {
            return applications.cohort();
        }
    }

    /** The figures of a programme. */
    public Contents show(UUID programmeId, Actor actor) {
        var programme = programmes.read(programmeId, actor);
        var all = programmes.applicants(programme, actor);
        var queue = Queue.of(programme.rule(), programme.places(), programme.startsOn(), all);
        var cohort = all.stream()
                .filter(one -> one.stage().isInCohort(programme.startsOn()))
                .toList();
        var values = valuesOf(cohort, rows.values(actor.municipalityId(), programmeId));
        var applications = Applications.of(programme, queue, all, smallest.figure());
        return new Contents(
                programme,
                applications,
                excluded(queue, applications.excluded()),
                (int) cohort.stream()
                        .filter(one -> one.stage() instanceof Stage.Left)
                        .count(),
                programme.measures().stream()
                        .map(measure -> measured(measure, cohort.size(), values))
                        .toList(),
                smallest.figure());
    }

    private Excluded excluded(Queue queue, Shown told) {
        var counted = new ArrayList<Left>();
        for (var reason : Exclusion.values()) {
            var those = (int) queue.excluded().stream()
                    .filter(one -> one.reasons().contains(reason))
                    .count();
            if (those > 0) counted.add(new Left(reason, those));
        }
        var all = queue.excluded().size();
        return new Excluded(told, told.isHidden() || tellsOfFew(counted, all) ? List.of() : List.copyOf(counted));
    }

    /** What can be reckoned of the reasons and of all: those with a reason, those with only others, and those counted more than once. */
    private boolean tellsOfFew(List<Left> reasons, int all) {
        var counted = reasons.stream().mapToInt(Left::applicants).sum();
        return smallest.hides(counted - all)
                || reasons.stream()
                        .anyMatch(left -> smallest.hides(left.applicants()) || smallest.hides(all - left.applicants()));
    }

    private record Key(UUID measureId, MeasuredAt occasion) {}

    /** Values by measure and occasion, and there by application. */
    private static Map<Key, Map<UUID, Double>> valuesOf(List<Applicant> cohort, List<ValueRow> rows) {
        var ids = cohort.stream().map(Applicant::id).toList();
        var values = new HashMap<Key, Map<UUID, Double>>();
        for (var row : rows) {
            if (!ids.contains(row.applicationId())) continue;
            values.computeIfAbsent(new Key(row.measureId(), row.occasion()), _ -> new HashMap<>())
                    .put(row.applicationId(), row.value().doubleValue());
        }
        return values;
    }

    private Measured measured(Programme.Measure measure, int cohort, Map<Key, Map<UUID, Double>> values) {
        var before = values.getOrDefault(new Key(measure.id(), MeasuredAt.BEFORE), Map.of());
        var after = values.getOrDefault(new Key(measure.id(), MeasuredAt.AFTER), Map.of());
        var pairs = new ArrayList<PairedChange.Pair>();
        before.forEach((id, first) -> {
            var second = after.get(id);
            if (second != null) pairs.add(new PairedChange.Pair(first, second));
        });
        return new Measured(
                measure,
                before.size(),
                after.size(),
                pairs.size(),
                cohort - pairs.size(),
                PairedChange.of(pairs, smallest.figure()).orElse(null));
    }
}
