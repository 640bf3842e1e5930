package se.lotsen.healthtalk;

/** Answer to a yes-or-no question. A refusal and a question that was left out are two things, and neither is a no. */
public enum Reply {
    YES,
    NO,
    DECLINED,
    NOT_ASKED
}
