package se.lotsen.access;

/** The same form was sent before by the same account, and is done. Whoever sent it again gets the first one's answer. */
public final class SentAlready extends RuntimeException {

    private final String name;

    /** @param name of the form, see {@link SentForm#name} */
    SentAlready(String name) {
        super("the form was sent before");
        this.name = name;
    }

    /** The form's name. */
    public String name() {
        return name;
    }
}
