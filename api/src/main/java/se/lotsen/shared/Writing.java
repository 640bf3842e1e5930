package se.lotsen.shared;

import java.io.IOException;
import java.io.OutputStream;

/** What writes itself bit by bit, so that it is never whole in memory. */
@FunctionalInterface
public interface Writing {

    /** Writes all of it, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
