package se.lotsen.shared;

/** The actor may not do this. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why the rule that says no, never personal data */
    public Forbidden(String why) {
        super(why);
    }
}
