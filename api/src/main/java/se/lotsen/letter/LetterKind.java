package se.lotsen.letter;

/** The templates, in the order in which a case may need them. */
public enum LetterKind {
    /** We would like to hear how you are. */
    FIRST_CONTACT,
    /** We have not reached you. */
    NOT_REACHED,
    /** The time of the talk. */
    TALK_TIME,
    /** A booked activity: when, where, who meets, how to get there. */
    ACTIVITY_TIME,
    /** What may suit the person: each activity with place, next time and price. */
    SUGGESTIONS,
    /** When we will call and ask how it is going. */
    FOLLOW_UP,
    /** The case has ended. */
    CLOSING;

    /** True for those that are tries to reach the person before the talk. */
    public boolean isContactAttempt() {
        return this == FIRST_CONTACT || this == NOT_REACHED;
    }
}
