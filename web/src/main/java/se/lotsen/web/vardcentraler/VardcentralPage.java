package se.lotsen.web.vardcentraler;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthcentre.Listing;
import se.lotsen.healthcentre.Routine;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One health centre: what is agreed, how many are listed, and contacts.
 *
 * @param today ÅÅÅÅ-MM-DD
 */
public record VardcentralPage(
        Frame frame, String today, ShowHealthCentres.Details details, FormFields fields, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var name = details.line().name();
        return problems.isEmpty() ? name : frame.t().of("layout.errorPrefix") + " " + name;
    }

    /** Where the forms are sent. */
    public String href() {
        return "/ledning/vardcentraler/" + details.line().id();
    }

    /** How figures are written. */
    public CentreFigures words() {
        return new CentreFigures(frame.t());
    }

    /** What was typed, or a usual text. */
    public String typed(String field, String usual) {
        return fields.has(field) ? fields.text(field) : usual;
    }

    /** What was typed, or the day that counts now. */
    public String signedOn() {
        return typed("signedOn", text(details.line().signedOn()));
    }

    /** What was typed, or the contact person. */
    public String contactName() {
        var routine = details.line().routine();
        return typed("contactName", routine == null ? "" : routine.contactName());
    }

    /** What was typed, or the latest meeting: the one that was to come, once its day has been. */
    public String lastMeetingOn() {
        var routine = details.line().routine();
        return typed("lastMeetingOn", text(routine == null ? null : latest(routine)));
    }

    /** What was typed, or the next meeting. */
    public String nextMeetingOn() {
        var routine = details.line().routine();
        return typed("nextMeetingOn", text(routine == null || hasBeen(routine) ? null : routine.nextMeetingOn()));
    }

    /** A routine as it was written down. */
    public String line(Routine routine) {
        var words = words();
        return frame.t()
                .of(
                        "vardcentraler.routineLine",
                        words.day(routine.signedOn()),
                        words.contact(routine),
                        words.lastMeeting(routine),
                        words.nextMeeting(routine));
    }

    /** A number of listed as it was written down. */
    public String line(Listing listing) {
        return frame.t()
                .of("vardcentraler.listingLine", listing.listed(), frame.t().date(listing.asOf()));
    }

    /** Who wrote a routine down, and when. */
    public String noted(Routine routine) {
        return frame.t().of("vardcentraler.notedBy", frame.t().dateTime(routine.notedAt()), routine.notedBy());
    }

    /** Who wrote a number down, and when. */
    public String noted(Listing listing) {
        return frame.t().of("vardcentraler.notedBy", frame.t().dateTime(listing.notedAt()), listing.notedBy());
    }

    private @Nullable LocalDate latest(Routine routine) {
        return hasBeen(routine) ? routine.nextMeetingOn() : routine.lastMeetingOn();
    }

    private boolean hasBeen(Routine routine) {
        var next = routine.nextMeetingOn();
        return next != null && next.isBefore(LocalDate.parse(today));
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
