package se.lotsen.web.narvaro;

import java.time.LocalDate;
import java.util.List;
import se.lotsen.attendance.RemarkLine;
import se.lotsen.attendance.SessionLine;
import se.lotsen.attendance.ShowSessions;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.WeekInYear;

/**
 * The sessions of a week.
 *
 * @param here address of the list: a leader's own, or all
 * @param remarks what leaders say is wrong in the programme; empty for a leader
 */
public record TillfallenPage(Frame frame, ShowSessions.Page shown, String here, List<RemarkLine> remarks)
        implements Page {

    /** A day with its sessions. */
    public record Day(String name, List<SessionLine> sessions) {}

    /** "Mina tillfällen", or all. */
    public String title() {
        return frame.t().of(shown.own() ? "narvaro.mySessions" : "narvaro.sessions");
    }

    /** True when it is the week of today. */
    public boolean isThisWeek() {
        return shown.from().equals(Swedish.monday(shown.today()));
    }

    /** "Vecka 48, mån 23 nov till sön 29 nov". */
    public String span() {
        var days = frame.t()
                .of(
                        "narvaro.span",
                        frame.t().date(shown.from()),
                        frame.t().date(shown.from().plusDays(6)));
        return frame.t().of("narvaro.week", WeekInYear.number(shown.from()), days);
    }

    /** Days with something on them. */
    public List<Day> days() {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(shown.from()::plusDays)
                .map(day -> new Day(frame.t().longDate(day), on(day)))
                .filter(day -> !day.sessions().isEmpty())
                .toList();
    }

    private List<SessionLine> on(LocalDate day) {
        return shown.sessions().stream()
                .filter(line ->
                        LocalDate.ofInstant(line.startsAt(), Swedish.ZONE).equals(day))
                .toList();
    }

    /** Address of the week before or after. */
    public String href(int weeksOn) {
        return here + "?dag=" + shown.from().plusWeeks(weeksOn);
    }

    /** "13.00–14.00". */
    public String time(SessionLine line) {
        return frame.t().time(line.startsAt()) + "–" + frame.t().time(line.endsAt());
    }

    /** "19 besök", "inte räknat", "inställt" or nothing yet. */
    public String state(SessionLine line) {
        var visits = line.visits();
        if (line.cancelled()) return frame.t().of("narvaro.stateCancelled");
        if (visits != null) return frame.t().of("narvaro.visits", visits);
        return LocalDate.ofInstant(line.startsAt(), Swedish.ZONE).isAfter(shown.today())
                ? ""
                : frame.t().of("narvaro.notCounted");
    }

    /** When a remark was made and by whom. */
    public String about(RemarkLine remark) {
        return frame.t().of("narvaro.remarkBy", frame.t().dateTime(remark.at()), remark.byName());
    }
}
