package se.lotsen.reporting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * View: the manager's figures of a year or a third of it. Those about persons are slices of {@link YearFigures}. How many cases are late and how
 * many visits nobody named are counts of work and of visits, not of persons, and are told as they are.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class KeyFigures {

    private final CountedCases cases;
    private final CaseCountRows rows;
    private final CountedReferrals referrals;
    private final ReferralCountRows visits;
    private final Clock clock;

    KeyFigures(
            CountedCases cases, CaseCountRows rows, CountedReferrals referrals, ReferralCountRows visits, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.referrals = referrals;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param funnel of the period
     * @param men of those with a talk in the whole year: a year is divided in one way at a time
     * @param daysToAnswer median working days from a referral to its answer, or null when too few are answered
     * @param answered how many referrals of the period are answered
     * @param daysToTalk median working days from when we were told to the talk, or null when too few had one
     * @param late cases whose next step should have been taken by today
     * @param withRows figures whose rows may be seen
     */
    public record Contents(
            FixedPeriod period,
            YearFigures figures,
            Funnel funnel,
            Shown men,
            @Nullable Integer daysToAnswer,
            Shown answered,
            @Nullable Integer daysToTalk,
            int late,
            int unnamedVisits,
            Set<KeyFigure> withRows) {}

    /** Counts a period. */
    public Contents read(FixedPeriod period, Actor actor) {
        var figures = cases.in(period.year(), actor);
        var funnel = figures.funnel(period);
        var sent = referrals.in(period.year(), List.of(), actor);
        var men = figures.groups(Division.SEX).stream()
                .filter(group -> group.key().equals(Sex.MAN.name()))
                .map(group -> figures.funnel(group).all(Step.TALK))
                .findFirst()
                .orElseThrow();
        return new Contents(
                period,
                figures,
                funnel,
                men,
                sent.median(period),
                sent.answered(period),
                cases.daysToTalk(period, funnel.all(Step.TALK), actor),
                rows.late(actor.municipalityId(), WorkingDays.lateBefore(Swedish.today(clock))),
                visits.unnamedVisits(actor.municipalityId(), period.from(), period.until()),
                withRows(figures, sent));
    }

    private static Set<KeyFigure> withRows(YearFigures figures, ReferralFigures referrals) {
        var with = EnumSet.of(KeyFigure.LATE, KeyFigure.UNNAMED_VISITS);
        if (referrals.hasRows()) with.add(KeyFigure.DAYS_TO_ANSWER);
        for (var figure : KeyFigure.values()) {
            var step = figure.step();
            if (step != null && figures.hasRows(step)) with.add(figure);
        }
        return Set.copyOf(with);
    }
}
