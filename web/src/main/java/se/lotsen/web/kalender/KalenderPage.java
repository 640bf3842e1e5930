package se.lotsen.web.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Guide;
import se.lotsen.calendar.ShowFeedAddress.InUse;
import se.lotsen.calendar.ShowWeek.Entry;
import se.lotsen.calendar.ShowWeek.Week;
import se.lotsen.shared.SwedishCalendar;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.WeekInYear;

/**
 * One week.
 *
 * @param whose as it stands in the address: empty for the own week, {@value #TEAM}, or a colleague's id
 * @param address what is known of the own address for a calendar program, or null when there is none
 * @param newAddress the address itself, just made, or empty
 */
public record KalenderPage(
        Frame frame, Week week, String whose, @Nullable InUse address, String newAddress) implements Page {

    static final String TEAM = "team";

    /** A day with what stands on it. */
    public record Day(LocalDate date, boolean today, String holiday, List<Entry> entries) {}

    /** "Kalender, vecka 48". */
    public String title() {
        return frame.t().of("kalender.title", WeekInYear.number(week.monday()));
    }

    /** "23 nov till 29 nov 2026". */
    public String span() {
        var sunday = week.monday().plusDays(6);
        return frame.t()
                .of("kalender.span", frame.t().date(week.monday()), frame.t().date(sunday));
    }

    /** The seven days. */
    public List<Day> days() {
        return IntStream.range(0, 7)
                .mapToObj(week.monday()::plusDays)
                .map(this::day)
                .toList();
    }

    private Day day(LocalDate date) {
        var holiday = SwedishCalendar.dayOff(date)
                .map(off -> frame.t().of("kalender.dayOff", off))
                .orElse("");
        var entries =
                week.entries().stream().filter(entry -> entry.on().equals(date)).toList();
        return new Day(date, date.equals(week.today()), holiday, entries);
    }

    /** "måndag 23 november". */
    public String dayName(Day day) {
        return frame.t().longDate(day.date());
    }

    /** Address of the week before or after, in the same view. */
    public String href(int weeksOn) {
        return href(whose, week.monday().plusWeeks(weeksOn));
    }

    /** Address of this week, in the same view. */
    public String thisWeekHref() {
        return href(whose, week.today());
    }

    /** Address of the same week in another view. */
    public String viewHref(String other) {
        return href(other, week.monday());
    }

    /** Address of the same week of a colleague. */
    public String colleagueHref(Guide guide) {
        return viewHref(guide.id().toString());
    }

    /** True when the view is of this colleague. */
    public boolean isOf(Guide guide) {
        return guide.id().toString().equals(whose);
    }

    private String href(String who, LocalDate day) {
        var to = "/kalender?vecka=" + WeekInYear.written(day);
        return who.isEmpty() ? to : to + "&vem=" + who;
    }

    /** True when the week on the screen is the one that today is in. */
    public boolean isThisWeek() {
        return !week.today().isBefore(week.monday())
                && week.today().isBefore(week.monday().plusWeeks(1));
    }

    /** The other guides of the unit. */
    public List<Guide> colleagues() {
        return week.colleagues().stream()
                .filter(guide -> !guide.name().equals(frame.userName()))
                .toList();
    }

    /** "10.00–11.00", or empty for what has no time. */
    public String time(Entry entry) {
        var at = entry.at();
        var until = entry.until();
        if (at == null) return "";
        return frame.t().time(at) + (until == null ? "" : "–" + frame.t().time(until));
    }

    /** What it is, in words. */
    public String what(Entry entry) {
        var t = frame.t();
        if (entry.person() == null) return t.of("kalender.busy");
        var mode = entry.mode();
        if (mode != null) return t.of("mindag.talk." + mode.name());
        var activity = entry.activity();
        if (activity == null) return t.of("kalender.kind", entry.kind());
        return entry.withGuide() ? activity : t.of("kalender.without", activity);
    }

    /** When the address was made and last read, in words. */
    public String addressState() {
        if (address == null) return frame.t().of("kalender.noAddress");
        var readAt = address.readAt();
        return frame.t().of("kalender.made", frame.t().dateTime(address.madeAt())) + " "
                + (readAt == null
                        ? frame.t().of("kalender.neverRead")
                        : frame.t().of("kalender.lastRead", frame.t().dateTime(readAt)));
    }

    /** Where it is, or empty. */
    public String where(Entry entry) {
        return entry.place() == null ? "" : entry.place();
    }

    /** The guide's initials, in a view of several. */
    public String guideInitials(Entry entry) {
        return week.own() ? "" : initials(entry.guide());
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var part : name.split(" ")) if (!part.isEmpty()) letters.append(part.charAt(0));
        return letters.toString();
    }
}
