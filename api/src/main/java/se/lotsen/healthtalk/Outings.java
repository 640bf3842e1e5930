package se.lotsen.healthtalk;

/** How often the person gets out. */
public enum Outings {
    DAILY,
    SOME_DAYS_A_WEEK,
    ONCE_A_WEEK,
    LESS_OFTEN,
    DECLINED,
    NOT_ASKED
}
