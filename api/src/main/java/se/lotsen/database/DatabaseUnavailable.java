package se.lotsen.database;

/** The database does not answer or cannot be started; the message is one sentence for whoever starts Lotsen. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one clear sentence in Swedish */
    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
