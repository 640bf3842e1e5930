package se.lotsen.web.synpunkter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.complaint.Complaint;
import se.lotsen.complaint.ListComplaints.Contents;
import se.lotsen.complaint.ListComplaints.Filter;
import se.lotsen.complaint.ListComplaints.State;
import se.lotsen.tertial.Third;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * What has been told in a year, the latest first, with what waits for somebody on top.
 *
 * @param third the third that is shown, or null for the whole year
 */
public record SynpunkterListaPage(
        Frame frame, int year, @Nullable Third third, int thisYear, Filter filter, Contents shown) implements Page {

    /** The words. */
    public SynpunktWords words() {
        return new SynpunktWords(frame.t());
    }

    /** Years to choose among. */
    public List<Choice> years() {
        return SynpunktWords.years(thisYear);
    }

    /** States to choose among. */
    public List<Choice> states() {
        return Choice.each(State.class, "synpunkter.state", frame.t());
    }

    /** What waits, in a sentence. */
    public String duties() {
        var duties = shown.duties();
        return frame.t().of("synpunkter.duties", duties.waiting(), duties.owed(), duties.late());
    }

    /** Kind and subject of an item: "Synpunkt eller önskemål: Tillgänglighet". */
    public String about(Complaint complaint) {
        var subject = words().subject(complaint);
        var kind = frame.t().of("synpunkter.kind", complaint.sorting().kind());
        return subject.isEmpty() ? kind : kind + ": " + subject;
    }

    /** Address of what is asked for in a year, or in a third of it. */
    public static String href(Filter filter, int year, @Nullable Third third) {
        var kind = filter.kind();
        var teller = filter.teller();
        var subject = filter.subject();
        return "/ledning/synpunkter?ar=" + year
                + (third == null ? "" : "&tertial=" + third)
                + "&visa=" + filter.state()
                + (kind == null ? "" : "&slag=" + kind)
                + (teller == null ? "" : "&fran=" + teller)
                + (subject == null ? "" : "&omrade=" + subject);
    }

    /** Address of the next page, or empty. */
    public String nextHref() {
        var next = shown.next();
        if (next == null) return "";
        return href(filter, year, third) + "&fore=" + next.receivedOn() + "&nummer=" + next.number();
    }
}
