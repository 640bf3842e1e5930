package se.lotsen.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseState;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;

/** View: what a handover would do, before it is done. Nothing is changed and nothing is promised: each is tried again when it goes. */
@UseCase(roles = Role.GUIDE)
public class PlanHandover {

    private final HandoverRows rows;
    private final Receivers receiving;
    private final Staff staff;
    private final AccessLog log;

    PlanHandover(HandoverRows rows, Receivers receiving, Staff staff, AccessLog log) {
        this.rows = rows;
        this.receiving = receiving;
        this.staff = staff;
        this.log = log;
    }

    /**
     * One that was chosen.
     *
     * @param person name, or null when the reader may not see who it is
     * @param urgent as it was sent or told
     * @param to who would get it, or null when it would stay
     * @param refusal why it would stay, or null
     */
    public record Line(
            UUID id,
            String number,
            @Nullable String person,
            boolean urgent,
            @Nullable String to,
            @Nullable HandoverRefusal refusal) {}

    /** What would come of it. */
    public sealed interface Outcome {
        /**
         * These would go and these would stay.
         *
         * @param from name of the guide whose they are, or null for the team's queue
         */
        record Plan(@Nullable String from, List<Line> goes, List<Line> stays) implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Plans it. */
    public Outcome plan(HandOver.Command c, Actor actor) {
        var from = staff.nameOf(actor, c.from());
        var receivers = receiving.of(c, actor);
        var errors = Receivers.wrong(c, receivers);
        var cases = rows.chosen(actor.municipalityId(), SqlArray.of(Set.copyOf(c.caseIds())));
        if (cases.size() < Set.copyOf(c.caseIds()).size()) throw new Missing("case");
        var referrals = rows.chosenReferrals(actor.municipalityId(), SqlArray.of(Set.copyOf(c.referralIds())));
        if (referrals.size() < Set.copyOf(c.referralIds()).size()) throw new Missing("referral");
        log.persons(
                Action.READ,
                Stream.concat(
                                cases.stream().map(CaseToMoveRow::personId),
                                referrals.stream().map(ReferralToMoveRow::personId))
                        .filter(Objects::nonNull)
                        .toList(),
                null);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var sharing = new Sharing(c.from(), receivers);
        var lines = new ArrayList<Line>();
        for (var one : cases) {
            var ended = one.state() == CaseState.CLOSED ? HandoverRefusal.CLOSED : null;
            var share = sharing.next(ended, one.guideId(), one.hidden());
            var person = ShowHandover.called(one.givenName(), one.familyName(), actor);
            lines.add(line(one.caseId(), one.number(), person, one.urgent(), share));
        }
        for (var one : referrals) {
            var ended = one.answered() ? HandoverRefusal.ANSWERED : null;
            var share = sharing.next(ended, one.guideId(), one.hidden());
            var person = ShowHandover.called(one.givenName(), one.familyName(), actor);
            lines.add(line(one.referralId(), one.number(), person, one.urgent(), share));
        }
        return new Outcome.Plan(
                from,
                lines.stream().filter(line -> line.refusal() == null).toList(),
                lines.stream().filter(line -> line.refusal() != null).toList());
    }

    private static Line line(UUID id, String number, @Nullable String person, boolean urgent, Sharing.Share share) {
        var to = share.to();
        return new Line(id, number, person, urgent, to == null ? null : to.displayName(), share.refusal());
    }
}
