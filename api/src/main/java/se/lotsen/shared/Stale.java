package se.lotsen.shared;

/** Someone else changed the same thing since it was read. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what kind of thing that was changed, never personal data */
    public Stale(String what) {
        super(what);
    }
}
