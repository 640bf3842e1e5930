package se.lotsen.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.healthtalk.Measurements;
import se.lotsen.instrument.Measurement;
import se.lotsen.person.Persons;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** The follow-up after three or six months is done, or the person could not be reached. */
@UseCase(roles = Role.GUIDE)
public class SettleFollowUp {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Staff staff;
    private final Measurements measurements;
    private final FollowUpAnswerRows rows;
    private final Clock clock;

    SettleFollowUp(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Staff staff,
            Measurements measurements,
            FollowUpAnswerRows rows,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.staff = staff;
        this.measurements = measurements;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A follow-up.
     *
     * @param reached false when the person could not be reached; then the rest is not used
     * @param mode how it was held; required when reached
     * @param participation required when reached
     * @param helped own words, stays with the municipality, as do hindered and agreed
     * @param newBarriers what has come since the talk
     * @param loneliness by item key of UCLA-3 and the direct question: a number, DECLINED or NOT_ASKED
     */
    public record Command(
            String caseNumber,
            Occasion occasion,
            boolean reached,
            @Nullable TalkMode mode,
            @Nullable Participation participation,
            @Nullable String helped,
            @Nullable String hindered,
            @Nullable String agreed,
            Set<Barrier> newBarriers,
            Map<String, String> loneliness) {

        /** A person who could not be reached. */
        public static Command notReached(String caseNumber, Occasion occasion) {
            return new Command(caseNumber, occasion, false, null, null, null, null, null, Set.of(), Map.of());
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Settled; the senders are being told. */
        record Settled(Case settled, List<Change> changes) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** What the senders would read, before the filter of consent; a form that is not filled in gives what there is. */
    public List<ReportPart> preview(Command c, Actor actor) {
        var found = cases.read(c.caseNumber(), actor);
        var followUps = Case.followUpsOf(found);
        if (followUps == null) throw new Missing("follow-up");
        return report(c, followUps.of(c.occasion()), changes(c, found, measured(c, found, actor), actor));
    }

    /** Settles it. */
    public Outcome settle(Command c, Actor actor) {
        var found = actions.require(
                actor, actionOf(c.occasion()), cases.forUpdate(c.caseNumber(), actor), Case.AfterTalk.class);
        var errors = faults(c);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var now = measured(c, found, actor);
        var changes = changes(c, found, now, actor);
        var report = ReportFacts.by(
                staff.guide(actor, actor.requireStaffId()),
                kindOf(c.occasion()),
                clock.instant(),
                report(c, found.followUps().of(c.occasion()), changes));
        var status = c.reached() ? FollowUp.Status.DONE : FollowUp.Status.NOT_REACHED;
        var settled = cases.save(found.settle(c.occasion(), status), report, actor);
        if (c.reached()) keepAnswers(c, found, now, actor);
        return new Outcome.Settled(settled, changes);
    }

    /** The action that settles a follow-up. */
    public static CaseAction actionOf(Occasion occasion) {
        return switch (occasion) {
            case THREE_MONTHS -> CaseAction.FOLLOW_UP_3M;
            case SIX_MONTHS -> CaseAction.FOLLOW_UP_6M;
        };
    }

    private void keepAnswers(Command c, Case found, List<Measurement> now, Actor actor) {
        var caseId = found.file().id();
        measurements.keep(caseId, MeasuredAt.of(c.occasion()), Swedish.today(clock), now, actor);
        rows.answer(
                actor.municipalityId(),
                caseId,
                c.occasion(),
                c.participation(),
                c.helped(),
                c.hindered(),
                c.agreed(),
                SqlArray.of(c.newBarriers().stream().sorted().toList()));
    }

    private List<Measurement> measured(Command c, Case found, Actor actor) {
        if (!c.reached() || c.mode() == null) return List.of();
        var person = persons.read(found.file().personId(), actor);
        return Measurements.lonelinessFrom(c.loneliness(), c.mode(), person.language());
    }

    private List<Change> changes(Command c, Case found, List<Measurement> now, Actor actor) {
        return c.reached() ? Change.since(measurements.of(found.file().id(), actor), now) : List.of();
    }

    private List<ReportPart> report(Command c, FollowUp followUp, List<Change> changes) {
        LocalDate today = Swedish.today(clock);
        if (!c.reached()) return FollowUpReport.notReached(followUp);
        if (c.mode() == null) return List.of();
        return FollowUpReport.done(followUp, today, c.mode(), c.participation(), c.newBarriers(), changes);
    }

    /** The report that tells of it. */
    public static ReportKind kindOf(Occasion occasion) {
        return switch (occasion) {
            case THREE_MONTHS -> ReportKind.FOLLOWUP_3M;
            case SIX_MONTHS -> ReportKind.FOLLOWUP_6M;
        };
    }

    private static List<FieldError> faults(Command c) {
        if (!c.reached()) return List.of();
        var errors = new ArrayList<FieldError>();
        if (c.mode() == null) errors.add(new FieldError("mode", "followUp.mode.missing"));
        if (c.participation() == null) errors.add(new FieldError("participation", "followUp.participation.missing"));
        if (Measurements.areWrong(c.loneliness())) errors.add(new FieldError("loneliness", "talk.answer.notAnOption"));
        return List.copyOf(errors);
    }
}
