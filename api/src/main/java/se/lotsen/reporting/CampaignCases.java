package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.SmallestShown;

/**
 * Cases that campaigns opened, to stand on another page than the year's figures. Together with those that no campaign opened they are the row of
 * outreach in the year's funnel: so they are told only where that row and their own table tell all that they add up to (ADR 29).
 */
@Singleton
public class CampaignCases {

    private final CampaignCountRows rows;
    private final CountedCases cases;
    private final int threshold;

    CampaignCases(CampaignCountRows rows, CountedCases cases, SmallestShown smallest) {
        this.rows = rows;
        this.cases = cases;
        this.threshold = smallest.figure();
    }

    /**
     * What may be told of one campaign.
     *
     * @param cases that it opened
     * @param talks in how many of them a talk has been held
     */
    public record Told(Shown cases, Shown talks) {

        /** Nothing is told. */
        public static final Told HIDDEN = new Told(Shown.HIDDEN, Shown.HIDDEN);

        private static final Told NONE = new Told(new Shown(0), new Shown(0));

        private Told plus(Told other) {
            return new Told(cases.plus(other.cases), talks.plus(other.talks));
        }
    }

    /** Each of the campaigns, in the years asked for, by its id. */
    public record OfYears(Map<Integer, OfYear> years) {

        /** A campaign that ran in some of the years; hidden when some year hides it. */
        public Told of(UUID campaign, IntStream ran) {
            return ran.mapToObj(year -> Objects.requireNonNull(years.get(year)).of(campaign))
                    .reduce(Told.NONE, Told::plus);
        }
    }

    /**
     * The campaigns of a year.
     *
     * @param tells false when nothing is told of any of them
     */
    record OfYear(boolean tells, Map<UUID, Told> campaigns) {

        Told of(UUID campaign) {
            return tells ? campaigns.getOrDefault(campaign, Told.NONE) : Told.HIDDEN;
        }
    }

    /** Counts some years. */
    public OfYears in(IntStream years, Actor actor) {
        var told = new HashMap<Integer, OfYear>();
        years.distinct().forEach(year -> told.put(year, in(year, actor)));
        return new OfYears(Map.copyOf(told));
    }

    private OfYear in(int year, Actor actor) {
        var period = FixedPeriod.year(year);
        var counted = rows.cases(actor.municipalityId(), period.from(), period.until());
        var figures = cases.in(year, actor);
        return both(counted, figures.funnel((Group) null), figures.ways().indexOf(WayIn.OUTREACH), threshold);
    }

    static OfYear both(List<CampaignCountRow> counted, Funnel funnel, int way, int threshold) {
        var isInFunnel = !funnel.at(way, Step.FOUND).isHidden()
                && !funnel.at(way, Step.TALK).isHidden();
        var table = table(counted, threshold);
        var tellsTotals = !table.total().isHidden()
                && Stream.of(0, 1).noneMatch(column -> table.columnTotal(column).isHidden());
        if (!isInFunnel || !tellsTotals) return new OfYear(false, Map.of());
        var told = new HashMap<UUID, Told>();
        for (var r = 0; r < counted.size(); r++) {
            var campaign = counted.get(r).campaignId();
            if (campaign != null) told.put(campaign, new Told(table.rowTotal(r), table.at(r, 1)));
        }
        return new OfYear(true, Map.copyOf(told));
    }

    /** A row for each campaign and for those of none; those without a talk and with one. */
    static ShownTable table(List<CampaignCountRow> counted, int threshold) {
        var counts = counted.stream()
                .map(row -> List.of(row.cases() - row.talks(), row.talks()))
                .toList();
        return Suppression.hideOne(counts.isEmpty() ? List.of(List.of(0, 0)) : counts, threshold);
    }
}
