package se.lotsen.casework;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.shared.Ids;

/** The person says no to a health talk: the offer is counted, the case is closed and the senders are told. */
@UseCase(roles = Role.GUIDE)
public class DeclineTalk {

    private final Cases cases;
    private final CaseActions actions;
    private final Staff staff;
    private final Clock clock;

    DeclineTalk(Cases cases, CaseActions actions, Staff staff, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The person's no.
     *
     * @param channel how it was said
     * @param note for the timeline only
     */
    public record Command(
            String caseNumber,
            ContactAttempt.Channel channel,
            @Nullable String note) {}

    /** Keeps it and closes the case. */
    public Case decline(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.DECLINE_TALK, cases.forUpdate(c.caseNumber(), actor), Case.BeforeTalk.class);
        var now = clock.instant();
        var caseId = found.file().id();
        cases.keep(
                new ContactAttempt(
                        Ids.next(),
                        caseId,
                        now,
                        c.channel(),
                        ContactAttempt.Outcome.TALK_DECLINED,
                        c.note(),
                        actor.requireStaffId()),
                actor);
        var guide = staff.guide(actor, actor.requireStaffId());
        var parts = ClosureReport.parts(CloseReason.DECLINED, cases.tries(caseId, actor), null);
        var report = ReportFacts.by(guide, ReportKind.CLOSURE, now, parts);
        return cases.save(found.close(CloseReason.DECLINED, null, c.note(), now), report, actor);
    }
}
