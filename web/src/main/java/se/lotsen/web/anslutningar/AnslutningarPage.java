package se.lotsen.web.anslutningar;

import java.util.List;
import se.lotsen.sender.Connection;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The record systems that may refer to the municipality. */
public record AnslutningarPage(Frame frame, List<Connection> connections) implements Page {

    /** What there is to say about one. */
    public ConnectionWords words(Connection connection) {
        return new ConnectionWords(connection, frame.t());
    }
}
