package se.lotsen.web.dubbletter;

import java.time.Instant;
import java.time.LocalDate;
import se.lotsen.duplicate.FindDuplicates.Who;
import se.lotsen.duplicate.ShowMerge;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Two records that became one, and what undoing it would do. */
public record SammanslagenPage(Frame frame, ShowMerge.Page shown) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        return frame.t().of(shown.undoneAt() == null ? "dubbletter.merged.title" : "dubbletter.merged.undoneTitle");
    }

    /** "Karl-Erik Lund 320402-••••". */
    public String who(Who who) {
        return who.name() + " " + who.masked();
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return frame.t().date(day);
    }

    /** A moment in words. */
    public String moment(Instant at) {
        return frame.t().dateTime(at);
    }
}
