package se.lotsen.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * Cases go from one guide, or from the team's queue, to one or two guides, evenly. Each case is tried by itself, and one that cannot go stays with its reason; one
 * whose person has a protected identity goes to the receiver who is a named handler.
 */
@UseCase(roles = {Role.GUIDE, Role.MANAGER})
public class HandOver {

    /** Most guides that one handover is split between. */
    public static final int MOST_RECEIVERS = 2;

    private final HandoverRows rows;
    private final Cases cases;
    private final CaseActions actions;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    HandOver(HandoverRows rows, Cases cases, CaseActions actions, Staff staff, AccessLog log, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.actions = actions;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A wish to hand over.
     *
     * @param from the guide whose cases they were on the page, or null for the team's queue
     * @param note for every case that has none of its own, or null; cases of the team have no guide who could leave one
     * @param notes by case
     */
    public record Command(
            @Nullable UUID from,
            List<UUID> caseIds,
            List<UUID> to,
            @Nullable String note,
            Map<UUID, String> notes) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Every case was tried; what came of each can be read under the id. */
        record Tried(UUID handoverId) implements Outcome {}

        /** Something in the form must be put right; nothing was tried. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Hands over. */
    public Outcome handOver(Command c, Actor actor) {
        var from = staff.nameOf(actor, c.from());
        var receivers = receivers(c, actor);
        var errors = wrong(c, receivers);
        log.persons(Action.CHANGE, List.of(), null);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var wanted = Set.copyOf(c.caseIds());
        var chosen = rows.chosen(actor.municipalityId(), SqlArray.of(wanted));
        if (chosen.size() < wanted.size()) throw new Missing("case");
        var id = Ids.next();
        rows.save(new HandoverRow(actor.municipalityId(), id, c.from(), actor.requireStaffId(), clock.instant(), null));
        var given = new HashMap<UUID, Integer>();
        for (var one : chosen) {
            var receiver = next(receivers, one, given);
            var note = c.notes().getOrDefault(one.caseId(), "");
            move(id, from, c.from(), one, receiver, note.isBlank() ? c.note() : note, actor)
                    .ifPresent(to -> given.merge(to, 1, Integer::sum));
        }
        rows.madeAt(actor.municipalityId(), id, clock.instant());
        return new Outcome.Tried(id);
    }

    private List<GuideRow> receivers(Command c, Actor actor) {
        var guides = rows.guides(actor.municipalityId(), Swedish.today(clock));
        return c.to().stream()
                .distinct()
                .map(id -> guides.stream()
                        .filter(guide -> guide.staffId().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Missing("guide")))
                .toList();
    }

    private static List<FieldError> wrong(Command c, List<GuideRow> receivers) {
        var errors = new ArrayList<FieldError>();
        if (c.caseIds().isEmpty()) errors.add(new FieldError("caseIds", "handover.cases.missing"));
        if (receivers.isEmpty()) errors.add(new FieldError("to", "handover.to.missing"));
        if (receivers.size() > MOST_RECEIVERS) errors.add(new FieldError("to", "handover.to.tooMany"));
        if (c.from() != null && c.to().contains(c.from())) errors.add(new FieldError("to", "handover.to.same"));
        if (receivers.stream().anyMatch(guide -> guide.awayUntil() != null)) {
            errors.add(new FieldError("to", "handover.to.away"));
        }
        return errors;
    }

    /** The receiver with the fewest so far among those who may have the case; empty when none may. */
    private static Optional<GuideRow> next(List<GuideRow> receivers, CaseToMoveRow one, Map<UUID, Integer> given) {
        return receivers.stream()
                .filter(guide -> !one.hidden() || guide.handlesProtected())
                .min(Comparator.comparing(guide -> given.getOrDefault(guide.staffId(), 0)));
    }

    /** Who got it, or empty when it stayed. */
    private Optional<UUID> move(
            UUID handover,
            @Nullable String fromName,
            @Nullable UUID from,
            CaseToMoveRow one,
            Optional<GuideRow> receiver,
            @Nullable String note,
            Actor actor) {
        var found = cases.forUpdateUnseen(one.caseId(), actor);
        var refusal = refusal(found, from, receiver);
        if (refusal != null || receiver.isEmpty()) {
            rows.tried(actor.municipalityId(), handover, one.caseId(), null, null, refusal);
            return Optional.empty();
        }
        var to = receiver.get();
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
        return Optional.of(to.staffId());
    }

    private static @Nullable HandoverRefusal refusal(Case found, @Nullable UUID from, Optional<GuideRow> receiver) {
        if (found instanceof Case.Closed) return HandoverRefusal.CLOSED;
        if (!Objects.equals(from, found.file().guideId())) return HandoverRefusal.MEANWHILE;
        return receiver.isEmpty() ? HandoverRefusal.PROTECTED : null;
    }
}
