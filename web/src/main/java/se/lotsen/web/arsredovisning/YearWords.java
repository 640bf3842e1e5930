package se.lotsen.web.arsredovisning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.YearlyAccount.PlaceYear;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Texts;

/** How figures of a year are written: "10 362", "3,5". */
public record YearWords(Texts t) {

    /** "10 362", with a space that does not break. */
    public String number(long number) {
        return NumberText.whole(number);
    }

    /** "3,5" of 35 tenths. */
    public String tenths(long tenths) {
        return number(tenths / 10) + "," + tenths % 10;
    }

    /** A number of persons, or that it is hidden. */
    public String persons(Shown persons) {
        var count = persons.count();
        return count == null ? t.of("ledning.hidden") : number(count);
    }

    /** "Ny från 12 okt", or empty for an older place. */
    public String newFrom(PlaceYear place) {
        @Nullable LocalDate from = place.newFrom();
        return from == null ? "" : t.of("arsredovisning.newFrom", t.shortDate(from));
    }
}
