package se.lotsen.healthtalk;

/** Why there is no answer: the person did not want to say, or the guide did not ask. */
public enum Unsaid {
    DECLINED,
    NOT_ASKED
}
