package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.WayIn;

/**
 * Referrals of a year for each health centre, to stand on another page than the year's figures. A referral is nearly always a case, so a number
 * is told only where both its own table and the funnel of the health centre tell it: otherwise one could be laid beside the other (ADR 29).
 */
@Singleton
public class CentreReferrals {

    private final CountedReferrals referrals;
    private final CountedCases cases;

    CentreReferrals(CountedReferrals referrals, CountedCases cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    /**
     * What may be told of one health centre.
     *
     * @param received referrals that came in the year
     * @param daysToAnswer median working days to the answer; null when too few are answered, or when the number of referrals is hidden
     */
    public record Figures(Shown received, @Nullable Integer daysToAnswer) {

        private static final Figures HIDDEN = new Figures(Shown.HIDDEN, null);
    }

    /**
     * A year for each of the health centres that were asked for.
     *
     * @param threshold the smallest number above zero that is told
     */
    public record OfYear(int threshold, Map<UUID, Figures> centres) {

        /** One health centre; hidden when it was not asked for. */
        public Figures of(UUID centre) {
            return centres.getOrDefault(centre, Figures.HIDDEN);
        }
    }

    /** Counts a year. */
    public OfYear in(int year, List<UUID> centres, Actor actor) {
        var counted = referrals.in(year, centres, actor);
        var funnels = cases.in(year, actor);
        var told = new HashMap<UUID, Figures>();
        for (var group : funnels.groups(Division.HEALTH_CENTRE)) {
            if (group.key().equals(Group.NONE)) continue;
            var centre = UUID.fromString(group.key());
            var row = counted.centres().indexOf(centre);
            if (row < 0) continue;
            told.put(
                    centre,
                    both(
                            counted.received().rowTotal(row),
                            counted.medians().get(row),
                            funnels.funnel(group),
                            funnels.ways().indexOf(WayIn.HEALTH_CENTRE)));
        }
        return new OfYear(funnels.threshold(), Map.copyOf(told));
    }

    static Figures both(Shown received, @Nullable Integer days, Funnel funnel, int way) {
        var isTold = !received.isHidden()
                && !funnel.at(way, Step.FOUND).isHidden()
                && !funnel.all(Step.FOUND).isHidden();
        return isTold ? new Figures(received, days) : Figures.HIDDEN;
    }
}
