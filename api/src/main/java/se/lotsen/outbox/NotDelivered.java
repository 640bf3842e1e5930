package se.lotsen.outbox;

/** A message did not go, for a reason that an administrator can do something about. */
public abstract class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why a sentence for the administrator, in English; never a word about anyone */
    protected NotDelivered(String why) {
        super(why);
    }
}
