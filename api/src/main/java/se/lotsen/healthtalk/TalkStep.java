package se.lotsen.healthtalk;

/** The eight steps of the talk, in the order they are asked; the paper form has the same order. */
public enum TalkStep {
    CONSENT,
    EVERYDAY,
    CONTACTS,
    BARRIERS,
    INTERESTS,
    HEALTH,
    WISHES,
    SUMMARY;

    /** 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step with a number from 1 to 8. */
    public static TalkStep of(int number) {
        return values()[number - 1];
    }
}
