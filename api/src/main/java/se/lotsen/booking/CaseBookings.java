package se.lotsen.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;

/** A case's bookings: what is ahead, what has been, and what can be done with each now. */
@UseCase(roles = Role.GUIDE)
public class CaseBookings {

    private final Cases cases;
    private final CaseActions actions;
    private final BookingRows rows;
    private final Clock clock;

    CaseBookings(Cases cases, CaseActions actions, BookingRows rows, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
        this.clock = clock;
    }

    /** A booking and what can be done with it now. */
    public record Item(BookingLine booking, Set<BookingAction> allowed) {}

    /**
     * The page.
     *
     * @param ahead booked and not begun, soonest first
     * @param past begun, moved or cancelled, latest first
     */
    public record Page(String caseNumber, List<Item> ahead, List<Item> past) {}

    /** Shows them. */
    public Page show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var now = clock.instant();
        var items = rows.ofCase(actor.municipalityId(), found.file().id()).stream()
                .map(line -> new Item(line, allowed(line, found, actor, now)))
                .toList();
        return new Page(
                caseNumber,
                items.stream().filter(it -> isAhead(it.booking(), now)).toList(),
                items.stream()
                        .filter(it -> !isAhead(it.booking(), now))
                        .sorted(Comparator.comparing((Item it) -> it.booking().startsAt())
                                .reversed())
                        .toList());
    }

    private Set<BookingAction> allowed(BookingLine line, Case found, Actor actor, Instant now) {
        var rules = actions.of(actor, found);
        var allowed = EnumSet.noneOf(BookingAction.class);
        for (var action : BookingAction.allowed(line.outcome(), line.startsAt(), now)) {
            var rule = rules.get(needed(action));
            if (rule != null && rule.yes()) allowed.add(action);
        }
        var undo = rules.get(needed(BookingAction.UNDO_CANCEL));
        if (undo != null
                && undo.yes()
                && UndoCancel.isStillMatched(found)
                && line.ending().mayBeUndone(actor.requireStaffId(), line.startsAt(), now)) {
            allowed.add(BookingAction.UNDO_CANCEL);
        }
        return allowed;
    }

    private static CaseAction needed(BookingAction action) {
        return switch (action) {
            case MOVE, UNDO_CANCEL -> CaseAction.BOOK_ACTIVITY;
            case CANCEL, REMIND -> CaseAction.WRITE_NOTE;
            case REGISTER_ATTENDANCE, CORRECT_ATTENDANCE -> CaseAction.REGISTER_ATTENDANCE;
        };
    }

    private static boolean isAhead(BookingLine line, Instant now) {
        return line.outcome() == BookingOutcome.BOOKED && now.isBefore(line.startsAt());
    }
}
