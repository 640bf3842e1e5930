package se.lotsen.web.synpunkter;

import java.util.List;
import se.lotsen.complaint.Line;
import se.lotsen.tertial.ComplaintTable;
import se.lotsen.tertial.ShowComplaintTable.Contents;
import se.lotsen.tertial.ShowComplaintTable.Part;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A year's complaints in the board's table, with what is said about each third and who has locked it. */
public record TabellPage(Frame frame, Contents shown, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        return problems.isEmpty() ? title() : frame.t().of("layout.errorPrefix") + " " + title();
    }

    /** Title of page and paper. */
    public String title() {
        return frame.t().of("synpunkter.tableTitle", Integer.toString(shown.year()));
    }

    /** The words. */
    public SynpunktWords words() {
        return new SynpunktWords(frame.t());
    }

    /** Where its forms go. */
    public String href() {
        return "/ledning/synpunkter/tabell/" + shown.year();
    }

    /** Years to choose among. */
    public List<Choice> years() {
        return SynpunktWords.years(shown.thisYear());
    }

    /** The table's headings, in its order. */
    public List<Line.Group> groups() {
        return List.of(Line.Group.values());
    }

    /** A line in words. */
    public String name(ComplaintTable.Row row) {
        return words().line(row.line().key());
    }

    /** Who has locked a third and when, or that nobody has. */
    public String locked(Part part) {
        return words().locked(part.lock(), part.over());
    }

    /** What came after a third was locked, one item in a line. */
    public String late(se.lotsen.complaint.Complaint complaint) {
        return frame.t()
                .of(
                        "synpunkter.lateItem",
                        words().day(complaint.receivedOn()),
                        frame.t().dateTime(complaint.registeredAt()));
    }
}
