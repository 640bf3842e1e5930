package se.lotsen.web.tidslinje;

import java.time.LocalDate;
import java.util.List;
import se.lotsen.casework.CaseTimeline;
import se.lotsen.web.arende.TimelineLine;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The whole timeline. */
public record TidslinjePage(Frame frame, CaseTimeline.Page shown, LocalDate today) implements Page {

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.person().number().ageOn(today), shown.warnings(), frame.t());
    }

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Events in words, newest first. */
    public List<TimelineLine> lines() {
        return shown.entries().stream()
                .map(entry -> TimelineLine.of(entry, frame.t()))
                .toList();
    }
}
