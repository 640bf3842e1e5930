package se.lotsen.web.dubbletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.lotsen.duplicate.FindDuplicates;
import se.lotsen.duplicate.FindDuplicates.Pair;
import se.lotsen.duplicate.FindDuplicates.Who;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/** Records that may be the same person, and what was decided about others. */
public record DubbletterPage(Frame frame, FindDuplicates.Page shown) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        return frame.t().of("dubbletter.title");
    }

    /** Address of the two side by side. */
    public static String href(Pair pair) {
        return "/dubbletter/jamfor/" + pair.first().id() + "/" + pair.second().id();
    }

    /** "Karl-Erik Lund 320402-••••". */
    public String who(Who who) {
        return who.name() + " " + who.masked();
    }

    /** The reasons, as sentences. */
    public String why(Pair pair) {
        return why(pair, frame.t());
    }

    /** The reasons, as sentences in a language. */
    public static String why(Pair pair, Texts t) {
        return pair.why().stream().map(why -> t.of("dubbletter.why", why)).collect(Collectors.joining(" "));
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
