package se.lotsen.web.paper;

import java.time.Instant;
import se.lotsen.web.support.Page;

/** A page that is printed. Its template begins with {@code template.paper.shell}. */
public interface Paper extends Page {

    /** When its words were written. The same words from the same time give the same bytes. */
    Instant writtenAt();
}
