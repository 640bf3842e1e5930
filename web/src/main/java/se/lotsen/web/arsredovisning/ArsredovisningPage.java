package se.lotsen.web.arsredovisning;

import se.lotsen.attendance.YearlyAccount.PlaceAccount;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** One meeting place in a year, activity by activity. */
public record ArsredovisningPage(Frame frame, PlaceAccount account) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        return frame.t().of("arsredovisning.placeTitle", account.place().name(), String.valueOf(account.year()));
    }

    /** How figures are written. */
    public YearWords words() {
        return new YearWords(frame.t());
    }

    /** When the figures were taken. */
    public String asOf() {
        return frame.t().dateTime(account.asOf());
    }
}
