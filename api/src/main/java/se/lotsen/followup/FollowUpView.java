package se.lotsen.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Allowed;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.Occasion;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Measured;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.healthtalk.Measurements;
import se.lotsen.instrument.Mode;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** View: a follow-up, with the baseline beside today. */
@UseCase(roles = Role.GUIDE)
public class FollowUpView {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Measurements measurements;
    private final FollowUpAnswerRows rows;
    private final Clock clock;

    FollowUpView(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Measurements measurements,
            FollowUpAnswerRows rows,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.measurements = measurements;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param allowed whether it may be settled now, or why not
     * @param workingDaysLate 0 when it is not late
     * @param baseline what was measured at the talk
     * @param between what was measured at three months, for the page of six months
     * @param baselineMode ask in this way to be able to compare, or null without a baseline
     * @param settled the answers, when it is settled
     * @param changes the settled follow-up beside the baseline
     */
    public record Page(
            Case state,
            Person person,
            FollowUp followUp,
            Allowed allowed,
            int workingDaysLate,
            List<Measured> baseline,
            List<Measured> between,
            @Nullable Mode baselineMode,
            Optional<Settled> settled,
            List<Change> changes) {}

    /** The answers of a settled follow-up. */
    public record Settled(
            Instant at,
            @Nullable String by,
            @Nullable Participation participation,
            @Nullable String helped,
            @Nullable String hindered,
            @Nullable String agreed,
            List<Barrier> newBarriers) {}

    /** Shows it. */
    public Page show(String caseNumber, Occasion occasion, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var followUps = Case.followUpsOf(found);
        if (followUps == null) throw new Missing("follow-up");
        var followUp = followUps.of(occasion);
        var all = measurements.of(found.file().id(), actor);
        var baseline = at(MeasuredAt.BASELINE, all);
        var action = SettleFollowUp.actionOf(occasion);
        var then = at(MeasuredAt.of(occasion), all).stream()
                .map(Measured::measurement)
                .toList();
        return new Page(
                found,
                persons.read(found.file().personId(), actor),
                followUp,
                actions.one(action, actor, found),
                workingDaysLate(followUp),
                baseline,
                occasion == Occasion.SIX_MONTHS ? at(MeasuredAt.THREE_MONTHS, all) : List.of(),
                baseline.stream().map(m -> m.measurement().mode()).findFirst().orElse(null),
                rows.settled(actor.municipalityId(), found.file().id(), occasion)
                        .map(SettledRow::settled),
                Change.since(all, then));
    }

    private int workingDaysLate(FollowUp followUp) {
        if (!followUp.isDue()) return 0;
        return WorkingDays.late(followUp.dueOn(), Swedish.today(clock));
    }

    private static List<Measured> at(MeasuredAt occasion, List<Measured> all) {
        return all.stream().filter(m -> m.occasion() == occasion).toList();
    }
}
