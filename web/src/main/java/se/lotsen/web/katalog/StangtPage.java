package se.lotsen.web.katalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.catalogue.ClosedDays;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.shared.SwedishCalendar;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Days when places are closed. */
public record StangtPage(Frame frame, ShowKept.Overview shown, LocalDate today, FormFields fields, Problems problems)
        implements Page {

    private static final int MONTHS_AHEAD = 6;

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("katalog.closedTitle");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Closed or, as an exception, open. */
    public List<Choice> kinds() {
        return FactForm.of(ClosedDays.Kind.class, "katalog.closedKind", false, frame.t());
    }

    /** Every place, or one. */
    public List<Choice> places() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.t().of("katalog.allPlaces")));
        shown.choices().places().stream()
                .filter(place -> !place.ended())
                .forEach(place -> choices.add(new Choice(place.id().toString(), place.name())));
        return List.copyOf(choices);
    }

    /** Where it is closed, or open. */
    public String where(ClosedDays.Period period) {
        return period.placeId() == null
                ? frame.t().of("katalog.allPlaces")
                : shown.choices().place(period.placeId());
    }

    /** "22 jun 2027 till 15 aug 2027", or one day. */
    public String days(ClosedDays.Period period) {
        return period.firstDay().equals(period.lastDay())
                ? frame.t().date(period.firstDay())
                : frame.t()
                        .of(
                                "katalog.dayToDay",
                                frame.t().date(period.firstDay()),
                                frame.t().date(period.lastDay()));
    }

    /** Days off of the coming months, each with its name. */
    public List<String> daysOff() {
        return today.datesUntil(today.plusMonths(MONTHS_AHEAD))
                .flatMap(day -> SwedishCalendar.dayOff(day).stream()
                        .map(off -> frame.t().date(day) + ", " + frame.t().of("kalender.dayOff", off)))
                .toList();
    }
}
