package se.lotsen.outbox;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlStates;
import se.lotsen.shared.Stale;

/**
 * Why something was not delivered, in a sentence that an administrator can act on, in English like all that is said of a connection. Of what an
 * exception of somebody else's says about itself nothing is in it: that may be a word about a person.
 */
public final class WhyFailed {

    private static final String OURS = "se.lotsen.";

    /** What is made of a class when it is compiled, and is no place to look. */
    private static final Pattern MADE = Pattern.compile("\\$.*");

    private WhyFailed() {}

    /** The sentence. */
    public static String told(Throwable thrown) {
        var root = thrown;
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
            switch (cause) {
                case NotDelivered known -> {
                    return String.valueOf(known.getMessage());
                }
                case Missing missing -> {
                    return "What it is about is not there: " + missing.getMessage() + "." + tell(thrown);
                }
                case Forbidden forbidden -> {
                    return "It may not be done: " + forbidden.getMessage() + "." + tell(thrown);
                }
                case Stale stale -> {
                    return "Somebody changed it at the same time: " + stale.getMessage() + ".";
                }
                case SQLException sql -> {
                    return SqlStates.passes(sql)
                            ? "The database did not answer (SQL state " + sql.getSQLState() + ")."
                            : "The database refused it (SQL state " + sql.getSQLState() + ")." + tell(thrown);
                }
                default -> {}
            }
        }
        return "A fault in Lotsen: " + root.getClass().getSimpleName() + "." + tell(thrown);
    }

    private static String tell(Throwable thrown) {
        return " Tell whoever maintains Lotsen: " + place(thrown) + ".";
    }

    /** Where our own code stood, as deep as it came. */
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().contains(".$"))
                .findFirst()
                .map(frame ->
                        MADE.matcher(frame.getClassName()).replaceFirst("").substring(OURS.length()) + " "
                                + frame.getLineNumber())
                .orElse("unknown place");
    }
}
