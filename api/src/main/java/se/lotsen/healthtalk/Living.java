package se.lotsen.healthtalk;

/** With whom the person lives. */
public enum Living {
    ALONE,
    WITH_PARTNER,
    WITH_OTHERS,
    DECLINED,
    NOT_ASKED
}
