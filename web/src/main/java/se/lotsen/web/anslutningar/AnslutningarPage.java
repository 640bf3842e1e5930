package se.lotsen.web.anslutningar;

import java.util.List;
import se.lotsen.outbox.Undelivered;
import se.lotsen.sender.Connection;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The record systems that may refer to the municipality.
 *
 * @param undelivered what has been tried and does not arrive
 */
public record AnslutningarPage(Frame frame, List<Connection> connections, List<Undelivered> undelivered)
        implements Page {

    /** What there is to say about one. */
    public ConnectionWords words(Connection connection) {
        return new ConnectionWords(connection, frame.t());
    }

    /** What kind of messages they are. */
    public String what(Undelivered line) {
        return frame.t().of("anslutningar.undelivered." + line.what());
    }

    /** When the first of them was written. */
    public String since(Undelivered line) {
        return frame.t().dateTime(line.since());
    }

    /** When one of them is tried next, or who can have it tried. */
    public String next(Undelivered line) {
        var next = line.nextAt();
        return next == null
                ? frame.t().of("anslutningar.undelivered.givenUp")
                : frame.t().dateTime(next);
    }
}
