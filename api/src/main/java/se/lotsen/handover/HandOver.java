package se.lotsen.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;

/**
 * Cases, and referrals that wait for an answer, go from one guide, or from the team's queue, to one or two guides, evenly. Each is tried by itself, and one that
 * cannot go stays with its reason; one whose person has a protected identity goes to the receiver who is a named handler.
 */
@UseCase(roles = {Role.GUIDE, Role.MANAGER})
public class HandOver {

    /** Most guides that one handover is split between. */
    public static final int MOST_RECEIVERS = 2;

    private final HandoverRows rows;
    private final Receivers receiving;
    private final Cases cases;
    private final CaseActions actions;
    private final Claims claims;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    HandOver(
            HandoverRows rows,
            Receivers receiving,
            Cases cases,
            CaseActions actions,
            Claims claims,
            Staff staff,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.receiving = receiving;
        this.cases = cases;
        this.actions = actions;
        this.claims = claims;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A wish to hand over.
     *
     * @param from the guide whose they were on the page, or null for the team's queue
     * @param referralIds referrals that wait for an answer
     * @param note for every case that has none of its own, or null; cases of the team have no guide who could leave one
     * @param notes by case
     */
    public record Command(
            @Nullable UUID from,
            List<UUID> caseIds,
            List<UUID> referralIds,
            List<UUID> to,
            @Nullable String note,
            Map<UUID, String> notes) {

        /** Cases only. */
        public Command(
                @Nullable UUID from,
                List<UUID> caseIds,
                List<UUID> to,
                @Nullable String note,
                Map<UUID, String> notes) {
            this(from, caseIds, List.of(), to, note, notes);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Each was tried; what came of it can be read under the id. */
        record Tried(UUID handoverId) implements Outcome {}

        /** Something in the form must be put right; nothing was tried. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Hands over. */
    public Outcome handOver(Command c, Actor actor) {
        var from = staff.nameOf(actor, c.from());
        var receivers = receiving.of(c, actor);
        var errors = Receivers.wrong(c, receivers);
        log.persons(Action.CHANGE, List.of(), null);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var wanted = Set.copyOf(c.caseIds());
        var chosen = rows.chosen(actor.municipalityId(), SqlArray.of(wanted));
        if (chosen.size() < wanted.size()) throw new Missing("case");
        var wantedReferrals = Set.copyOf(c.referralIds());
        var referrals = rows.chosenReferrals(actor.municipalityId(), SqlArray.of(wantedReferrals));
        if (referrals.size() < wantedReferrals.size()) throw new Missing("referral");
        var id = Ids.next();
        rows.save(new HandoverRow(actor.municipalityId(), id, c.from(), actor.requireStaffId(), clock.instant(), null));
        var sharing = new Sharing(c.from(), receivers);
        for (var one : chosen) {
            var note = c.notes().getOrDefault(one.caseId(), "");
            move(id, from, one, sharing, note.isBlank() ? c.note() : note, actor);
        }
        for (var one : referrals) move(id, one, sharing, actor);
        rows.madeAt(actor.municipalityId(), id, clock.instant());
        return new Outcome.Tried(id);
    }

    private void move(
            UUID handover,
            @Nullable String fromName,
            CaseToMoveRow one,
            Sharing sharing,
            @Nullable String note,
            Actor actor) {
        var found = cases.forUpdateUnseen(one.caseId(), actor);
        var ended = found instanceof Case.Closed ? HandoverRefusal.CLOSED : null;
        var share = sharing.next(ended, found.file().guideId(), one.hidden());
        var to = share.to();
        if (to == null) {
            rows.tried(actor.municipalityId(), handover, one.caseId(), null, null, share.refusal());
            return;
        }
        var open = actions.require(actor, CaseAction.HAND_OVER, found, Case.Open.class);
        var step = fromName == null
                ? open.giveTo(to.staffId(), to.displayName())
                : open.handTo(to.staffId(), to.displayName(), fromName, note);
        var moved = cases.save(step, actor);
        rows.tried(
                actor.municipalityId(),
                handover,
                one.caseId(),
                to.staffId(),
                moved.file().version(),
                null);
    }

    private void move(UUID handover, ReferralToMoveRow one, Sharing sharing, Actor actor) {
        var claim = claims.forUpdate(one.referralId(), actor);
        var ended = claim.answered() ? HandoverRefusal.ANSWERED : null;
        var share = sharing.next(ended, claim.guideId(), one.hidden());
        var to = share.to();
        if (to != null) {
            claims.give(one.referralId(), to.staffId(), actor);
            var person = one.personId();
            if (person != null) log.persons(Action.CHANGE, List.of(person), null);
        }
        rows.triedReferral(
                actor.municipalityId(), handover, one.referralId(), to == null ? null : to.staffId(), share.refusal());
    }
}
