package se.lotsen.casework;

/**
 * Whether an action may be done now.
 *
 * @param action the action
 * @param refusal why not, or NONE
 */
public record Allowed(CaseAction action, Refusal refusal) {

    /** Why an action is refused; each has a sentence in the message bundles ({@code action.refusal.*}). */
    public enum Refusal {
        NONE,
        NOT_A_GUIDE,
        CASE_CLOSED,
        CASE_PAUSED,
        NOT_PAUSED,
        TALK_ALREADY_HELD,
        TALK_ALREADY_BOOKED,
        TALK_NOT_BOOKED,
        TALK_NOT_HELD,
        NOTHING_BOOKED,
        ALREADY_YOURS,
        FOLLOW_UP_SETTLED,
        THREE_MONTHS_FIRST,
        NOT_YET,
        CANCEL_REQUESTED,
        NO_CANCEL_REQUEST,
        NOT_CLOSED,
        ENDED_FOR_GOOD,
        NOT_YOURS,
        NOT_POSTPONED
    }

    /** True when it may be done. */
    public boolean yes() {
        return refusal == Refusal.NONE;
    }
}
