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
 * is told only where both its own table and the funnel of the health centre tell it: otherwise one could be laid beside the other (ADR 29). Where
 * the year tells its groups by step only, no funnel of a health centre has a way in, and so no number of referrals is told. How many cases a health
 * centre has given is a slice of the year and told wherever that is.
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
     * @param cases those opened in the year whose first referral came from it
     * @param received referrals that came in the year
     * @param daysToAnswer median working days to the answer; null when too few are answered, or when the number of referrals is hidden
     */
    public record Figures(
            Shown cases, Shown received, @Nullable Integer daysToAnswer) {

        private static final Figures HIDDEN = ofCases(Shown.HIDDEN);

        private static Figures ofCases(Shown cases) {
            return new Figures(cases, Shown.HIDDEN, null);
        }
    }

    /**
     * A year for each of the health centres that were asked for.
     *
     * @param threshold the smallest number above zero that is told
     * @param tellsReferrals false where the year tells no way in of a group, and so no referrals of any health centre
     */
    public record OfYear(int threshold, boolean tellsReferrals, Map<UUID, Figures> centres) {

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
        return new OfYear(funnels.threshold(), funnels.waysOfGroups(), Map.copyOf(told));
    }

    static Figures both(Shown received, @Nullable Integer days, Funnel funnel, int way) {
        var cases = funnel.all(Step.FOUND);
        var isTold = !received.isHidden() && !funnel.at(way, Step.FOUND).isHidden() && !cases.isHidden();
        return isTold ? new Figures(cases, received, days) : Figures.ofCases(cases);
    }
}
