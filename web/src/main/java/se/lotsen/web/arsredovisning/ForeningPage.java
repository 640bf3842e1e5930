package se.lotsen.web.arsredovisning;

import java.util.List;
import se.lotsen.attendance.AssociationYear.Account;
import se.lotsen.attendance.NoteCost;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** An association's year. */
public record ForeningPage(Frame frame, Account account) implements Page {

    /** "PRO Ekeby 2026". */
    public String title() {
        return frame.t().of("arsredovisning.placeTitle", account.association(), String.valueOf(account.year()));
    }

    /** How figures are written. */
    public YearWords words() {
        return new YearWords(frame.t());
    }

    /** When the figures were taken. */
    public String asOf() {
        return frame.t().dateTime(account.asOf());
    }

    /** Years to choose among, latest first. */
    public List<Integer> years() {
        return KnownYear.latest(account.thisYear(), NoteCost.YEARS);
    }
}
