package se.lotsen.web.arenden;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseList.Line;
import se.lotsen.casework.CaseList.Tab;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * One page of one list.
 *
 * @param further true when it is not the first page
 */
public record ArendenPage(Frame frame, CaseList.Page list, boolean further) implements Page {

    /** Address of a list. */
    public static String href(Tab tab) {
        return switch (tab) {
            case MINE -> "/arenden";
            case WEEK -> "/arenden?vy=vecka";
            case UNASSIGNED -> "/arenden?vy=kon";
            case OPEN -> "/arenden?vy=alla";
            case CLOSED -> "/arenden?vy=avslutade";
        };
    }

    /** Address of the next page, or an empty string on the last one. */
    public String nextHref() {
        var next = list.next();
        if (next == null) return "";
        var separator = list.tab() == Tab.MINE ? "?" : "&";
        return href(list.tab()) + separator + "efter=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** True for the list of closed cases. */
    public boolean isClosed() {
        return list.tab() == Tab.CLOSED;
    }

    /** Heading of the first column. */
    public String dayHeading() {
        return frame.t().of(isClosed() ? "arenden.closedOn" : "arenden.due");
    }

    /** Day of the next step or of the closing, with its year when the list goes back in time. */
    public String day(Line line) {
        return isClosed() ? SwedishText.date(line.on()) : SwedishText.shortDate(line.on());
    }

    /** What is next, or why it was closed. */
    public String what(Line line) {
        var reason = line.closeReason();
        if (reason != null) return frame.t().of("words.closeReason", reason);
        var step = line.nextStep();
        return step == null ? "" : frame.t().of("words.nextStep", step);
    }

    /** True for the lists in which every case has the same guide, or none. */
    public boolean isOfOneGuide() {
        return switch (list.tab()) {
            case MINE, WEEK, UNASSIGNED -> true;
            case OPEN, CLOSED -> false;
        };
    }

    /** The guide's name, or that there is none. */
    public String guide(Line line) {
        return line.guide() == null ? frame.t().of("arenden.noGuide") : line.guide();
    }
}
