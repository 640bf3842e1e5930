package se.lotsen.shared;

/** What was asked for is not there for this actor; another municipality's row is missing too, so that nothing can be guessed. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what kind of thing that is missing, never personal data */
    public Missing(String what) {
        super(what);
    }
}
