package se.lotsen.handover;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.referral.Claims;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Undo;

/**
 * The one who handed over, or a manager, takes it back: every case in which nobody has done anything since, and every referral that
 * nobody has answered or taken.
 */
@UseCase(roles = {Role.GUIDE, Role.MANAGER})
public class UndoHandover {

    private final HandoverRows rows;
    private final Cases cases;
    private final CaseActions actions;
    private final Claims claims;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    UndoHandover(
            HandoverRows rows,
            Cases cases,
            CaseActions actions,
            Claims claims,
            Staff staff,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.actions = actions;
        this.claims = claims;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** So many went back, and so many stay because somebody has worked with them. */
        record Undone(int back, int kept) implements Outcome {}

        /** More than half an hour has passed, or it was taken back already. */
        record TooLate() implements Outcome {}
    }

    /** Takes it back. */
    public Outcome undo(UUID handoverId, Actor actor) {
        var handover = rows.lock(actor.municipalityId(), handoverId).orElseThrow(() -> new Missing("handover"));
        if (actor.role() != Role.MANAGER && !handover.madeBy().equals(actor.requireStaffId())) {
            throw new Forbidden("somebody else handed over");
        }
        var from = handover.fromGuide();
        var name = staff.nameOf(actor, from);
        var now = clock.instant();
        log.persons(Action.CHANGE, List.of(), null);
        if (handover.undoneAt() != null || !Undo.isOpen(handover.madeAt(), now)) {
            return new Outcome.TooLate();
        }
        var back = 0;
        var kept = 0;
        for (var line : rows.cases(actor.municipalityId(), handoverId)) {
            if (line.toGuide() == null) continue;
            var found = cases.forUpdateUnseen(line.caseId(), actor);
            if (isUntouched(found, line, handover, actor)) {
                var open = actions.require(actor, CaseAction.HAND_OVER, found, Case.Open.class);
                cases.save(open.takeBack(from, name), actor);
                rows.takenBack(actor.municipalityId(), handoverId, line.caseId());
                back++;
            } else {
                kept++;
            }
        }
        for (var line : rows.referrals(actor.municipalityId(), handoverId)) {
            var to = line.toGuide();
            if (to == null) continue;
            var claim = claims.forUpdate(line.referralId(), actor);
            if (!claim.answered() && to.equals(claim.guideId())) {
                claims.give(line.referralId(), from, actor);
                rows.referralTakenBack(actor.municipalityId(), handoverId, line.referralId());
                var person = line.personId();
                if (person != null) log.persons(Action.CHANGE, List.of(person), null);
                back++;
            } else {
                kept++;
            }
        }
        rows.undone(actor.municipalityId(), handoverId, now);
        return new Outcome.Undone(back, kept);
    }

    private boolean isUntouched(Case found, MovedRow line, HandoverRow handover, Actor actor) {
        var version = line.caseVersion();
        return found instanceof Case.Open
                && version != null
                && found.file().version() == version
                && !rows.isTouchedAfter(actor.municipalityId(), line.caseId(), handover.madeAt());
    }
}
