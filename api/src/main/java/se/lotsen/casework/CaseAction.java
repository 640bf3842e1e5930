package se.lotsen.casework;

/** What can be done with a case. */
public enum CaseAction {
    TAKE,
    HAND_OVER,
    TRY_CONTACT,
    BOOK_TALK,
    MISS_TALK,
    DECLINE_TALK,
    HOLD_TALK,
    CHANGE_TALK,
    SUGGEST,
    BOOK_ACTIVITY,
    REGISTER_ATTENDANCE,
    FOLLOW_UP_3M,
    FOLLOW_UP_6M,
    WRITE_NOTE,
    WRITE_MESSAGE,
    WARN,
    KEEP_CONTACTS,
    CORRECT_PERSON,
    WITHDRAW_CONSENT,
    PAUSE,
    RESUME,
    POSTPONE,
    TAKE_BACK_POSTPONEMENT,
    CLOSE,
    REOPEN,
    ANSWER_CANCEL
}
