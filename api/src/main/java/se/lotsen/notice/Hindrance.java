package se.lotsen.notice;

/** Why no message may go to a person. */
public enum Hindrance {
    /** Protected identity: never by machine. */
    PROTECTED(NoticeRow.State.PROTECTED),
    /** The person does not want this medium. */
    OPTED_OUT(NoticeRow.State.OPTED_OUT),
    /** There is nowhere to send it. */
    NO_ADDRESS(NoticeRow.State.NO_ADDRESS);

    private final NoticeRow.State state;

    Hindrance(NoticeRow.State state) {
        this.state = state;
    }

    /** What becomes of a message that is held back so. */
    NoticeRow.State state() {
        return state;
    }
}
