package se.lotsen.web.synpunkter;

import java.util.List;
import se.lotsen.complaint.Line;
import se.lotsen.complaint.ListComplaints;
import se.lotsen.complaint.Teller;
import se.lotsen.reporting.Period;
import se.lotsen.tertial.ComplaintTable;
import se.lotsen.tertial.ShowComplaintTable.Contents;
import se.lotsen.tertial.ShowComplaintTable.Part;
import se.lotsen.tertial.Third;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A year's complaints in the board's table, with what is said about each third and who has locked it.
 *
 * @param wholeYear false for the table of a third's report, which tells nothing of what comes after
 */
public record TabellPage(Frame frame, Contents shown, boolean wholeYear, Problems problems) implements Page {

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

    /** T1, T2 and VB. */
    public List<Third> thirds() {
        return List.of(Third.values());
    }

    /** Address of the items that a line counts in a third. */
    public String rowsHref(ComplaintTable.Row row, Third third) {
        return SynpunkterListaPage.href(
                ListComplaints.Filter.of(row.line(), third.of(shown.year())), shown.year(), third);
    }

    /** Address of the items that a line counts in the year. */
    public String rowsHref(ComplaintTable.Row row) {
        return SynpunkterListaPage.href(
                ListComplaints.Filter.of(row.line(), Period.year(shown.year())), shown.year(), null);
    }

    /** True when there is something in the sum and the sum is of the whole year, as it is not in the report of an earlier third. */
    public boolean sumHasRows(ComplaintTable.Row row) {
        return row.sum().now() > 0 && wholeYear;
    }

    /** A line in words: the board's own, with the name of the municipality's region. */
    public String name(ComplaintTable.Row row) {
        var key = row.line().key();
        var region = shown.region();
        return key.endsWith(Teller.PARTNER.name()) && region != null
                ? frame.t().of("synpunkter.partnerOf", region)
                : words().line(key);
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
