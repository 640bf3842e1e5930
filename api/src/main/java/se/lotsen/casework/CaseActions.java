package se.lotsen.casework;

import static se.lotsen.casework.Allowed.Refusal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Swedish;

/**
 * The one rule for what an actor may do with a case now. Pages draw their buttons from it, use cases enforce it, and a test draws
 * {@code docs/generated/case-states.md} from it: what hides a button is what refuses the call.
 */
@Singleton
public class CaseActions {

    private final Clock clock;

    CaseActions(Clock clock) {
        this.clock = clock;
    }

    /** Every action with its answer. */
    public Map<CaseAction, Allowed> of(Actor actor, Case state) {
        var answers = new EnumMap<CaseAction, Allowed>(CaseAction.class);
        for (var action : CaseAction.values()) {
            answers.put(action, one(action, actor, state));
        }
        return answers;
    }

    /** One action with its answer. */
    public Allowed one(CaseAction action, Actor actor, Case state) {
        return new Allowed(action, refusal(action, actor, state, Swedish.today(clock)));
    }

    /** Throws when the action is refused. The page would not have shown its button now: it was left open, or sent twice. */
    public void require(Actor actor, CaseAction action, Case state) {
        var refusal = refusal(action, actor, state, Swedish.today(clock));
        if (refusal != Refusal.NONE) throw new Forbidden(action + ": " + refusal);
    }

    /** As {@link #require(Actor, CaseAction, Case)}, and gives the state as the type in which the action is allowed. */
    public <T extends Case> T require(Actor actor, CaseAction action, Case state, Class<T> in) {
        require(actor, action, state);
        return in.cast(state);
    }

    static Refusal refusal(CaseAction action, Actor actor, Case state, LocalDate today) {
        if (!isTheirs(action, actor)) return Refusal.NOT_A_GUIDE;
        if (state instanceof Case.Open open && open.file().isCancelRequested() && !goesOnAnyway(action)) {
            return Refusal.CANCEL_REQUESTED;
        }
        return switch (state) {
            case Case.Closed closed -> whenClosed(action, closed);
            case Case.Paused paused -> whilePaused(action, actor, paused);
            case Case.Active active -> whileActive(action, actor, active, today);
        };
    }

    /** The work is the guides'; a manager shares it out when a guide is away, and a leader knows who came. */
    private static boolean isTheirs(CaseAction action, Actor actor) {
        return switch (actor.role()) {
            case GUIDE -> true;
            case MANAGER -> action == CaseAction.HAND_OVER;
            case ACTIVITY_LEADER -> action == CaseAction.REGISTER_ATTENDANCE;
            case NURSE, ADMINISTRATOR, SENDER_SYSTEM, SYSTEM -> false;
        };
    }

    /**
     * What is done although a sender waits for an answer to its wish to cancel: the answer itself, what the person wants, and what has
     * happened already. Everything else waits, so that nobody begins what may end.
     */
    private static boolean goesOnAnyway(CaseAction action) {
        return switch (action) {
            case ANSWER_CANCEL,
                    TAKE,
                    CLOSE,
                    WRITE_NOTE,
                    WRITE_MESSAGE,
                    WITHDRAW_CONSENT,
                    REGISTER_ATTENDANCE,
                    WARN,
                    KEEP_CONTACTS,
                    CORRECT_PERSON,
                    HAND_OVER -> true;
            default -> false;
        };
    }

    private static Refusal answerCancel(Case.Open state) {
        return onlyIf(state.file().isCancelRequested(), Refusal.NO_CANCEL_REQUEST);
    }

    private static Refusal whenClosed(CaseAction action, Case.Closed closed) {
        return switch (action) {
            case WRITE_NOTE, WARN, KEEP_CONTACTS, CORRECT_PERSON, WITHDRAW_CONSENT -> Refusal.NONE;
            case REOPEN -> onlyIf(closed.reason().canBeUndone(), Refusal.ENDED_FOR_GOOD);
            default -> Refusal.CASE_CLOSED;
        };
    }

    private static Refusal whilePaused(CaseAction action, Actor actor, Case.Paused paused) {
        return switch (action) {
            case RESUME,
                    CLOSE,
                    WRITE_NOTE,
                    WRITE_MESSAGE,
                    WITHDRAW_CONSENT,
                    WARN,
                    KEEP_CONTACTS,
                    CORRECT_PERSON,
                    HAND_OVER -> Refusal.NONE;
            case TAKE -> take(actor, paused);
            case ANSWER_CANCEL -> answerCancel(paused);
            case REOPEN -> Refusal.NOT_CLOSED;
            default -> Refusal.CASE_PAUSED;
        };
    }

    private static Refusal whileActive(CaseAction action, Actor actor, Case.Active state, LocalDate today) {
        return switch (action) {
            case TAKE -> take(actor, state);
            case WRITE_NOTE,
                    WRITE_MESSAGE,
                    WITHDRAW_CONSENT,
                    PAUSE,
                    CLOSE,
                    WARN,
                    KEEP_CONTACTS,
                    CORRECT_PERSON,
                    HAND_OVER -> Refusal.NONE;
            case RESUME -> Refusal.NOT_PAUSED;
            case REOPEN -> Refusal.NOT_CLOSED;
            case TRY_CONTACT -> tryContact(state);
            case BOOK_TALK, HOLD_TALK, DECLINE_TALK ->
                onlyIf(state instanceof Case.BeforeTalk, Refusal.TALK_ALREADY_HELD);
            case MISS_TALK -> missTalk(state, today);
            case CHANGE_TALK, SUGGEST, BOOK_ACTIVITY -> onlyIf(state instanceof Case.AfterTalk, Refusal.TALK_NOT_HELD);
            case REGISTER_ATTENDANCE ->
                onlyIf(state instanceof Case.Matched || state instanceof Case.Participating, Refusal.NOTHING_BOOKED);
            case FOLLOW_UP_3M -> followUp(state, Occasion.THREE_MONTHS, today);
            case FOLLOW_UP_6M -> followUp(state, Occasion.SIX_MONTHS, today);
            case POSTPONE -> postpone(actor, state, today);
            case TAKE_BACK_POSTPONEMENT -> takeBackPostponement(actor, state);
            case ANSWER_CANCEL -> answerCancel(state);
        };
    }

    /** A day that is far ahead needs no postponing, unless it was postponed to there. */
    private static Refusal postpone(Actor actor, Case.Active state, LocalDate today) {
        if (!isTheActors(state, actor)) return Refusal.NOT_YOURS;
        if (!(state instanceof Case.Postponable)) return Refusal.TALK_ALREADY_BOOKED;
        var step = NextStep.of(state, today).orElseThrow();
        var isNear = !step.onDay().isAfter(today.plusDays(FollowUp.SHOWN_BEFORE));
        return onlyIf(isNear || state.file().postponedTo() != null, Refusal.NOT_YET);
    }

    private static Refusal takeBackPostponement(Actor actor, Case.Active state) {
        if (!isTheActors(state, actor)) return Refusal.NOT_YOURS;
        return onlyIf(state.file().postponedTo() != null, Refusal.NOT_POSTPONED);
    }

    private static boolean isTheActors(Case state, Actor actor) {
        return actor.requireStaffId().equals(state.file().guideId());
    }

    private static Refusal take(Actor actor, Case state) {
        return onlyIf(!isTheActors(state, actor), Refusal.ALREADY_YOURS);
    }

    private static Refusal tryContact(Case.Active state) {
        return switch (state) {
            case Case.Contacting _ -> Refusal.NONE;
            case Case.TalkBooked _ -> Refusal.TALK_ALREADY_BOOKED;
            case Case.AfterTalk _ -> Refusal.TALK_ALREADY_HELD;
        };
    }

    private static Refusal missTalk(Case.Active state, LocalDate today) {
        if (!(state instanceof Case.TalkBooked booked)) return Refusal.TALK_NOT_BOOKED;
        var day = LocalDate.ofInstant(booked.appointment().at(), Swedish.ZONE);
        return onlyIf(!today.isBefore(day), Refusal.NOT_YET);
    }

    private static Refusal followUp(Case.Active state, Occasion occasion, LocalDate today) {
        if (!(state instanceof Case.AfterTalk after)) return Refusal.TALK_NOT_HELD;
        var followUp = after.followUps().of(occasion);
        if (!followUp.isDue()) return Refusal.FOLLOW_UP_SETTLED;
        if (occasion == Occasion.SIX_MONTHS && after.followUps().threeMonths().isDue()) {
            return Refusal.THREE_MONTHS_FIRST;
        }
        return onlyIf(!today.isBefore(followUp.opensOn()), Refusal.NOT_YET);
    }

    private static Refusal onlyIf(boolean allowed, Refusal otherwise) {
        return allowed ? Refusal.NONE : otherwise;
    }
}
