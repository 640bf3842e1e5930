package se.lotsen.notice;

import se.lotsen.outbox.NotDelivered;

/** Carries letters of one medium away. Must bear to be given the same letter again: it may have been stopped before anyone noted that it went. */
interface Carrier {

    /** What it carries. */
    Medium medium();

    /** Its name in the database. */
    Via via();

    /** Carries one letter, or throws {@link NotCarried}. */
    void carry(Letter letter);

    /** How a letter went. */
    enum Via {
        /** To a file in the data folder: nobody has got it. */
        FILE,
        SMTP
    }

    /** A letter did not go; it is tried again. Says nothing about the receiver. */
    final class NotCarried extends NotDelivered {
        private static final long serialVersionUID = 1L;

        NotCarried(String why) {
            super(why);
        }
    }
}
