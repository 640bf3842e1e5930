package se.lotsen.web.katalog;

import java.util.List;
import se.lotsen.programme.Feedback;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What somebody could not use, to be settled. */
public record SynpunkterPage(Frame frame, List<Feedback> open) implements Page {

    /** "tis 24 nov 2026 kl. 10.00". */
    public String told(Feedback feedback) {
        return frame.t().dateTime(feedback.toldAt());
    }
}
