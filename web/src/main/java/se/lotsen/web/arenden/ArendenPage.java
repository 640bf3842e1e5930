package se.lotsen.web.arenden;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseList.Line;
import se.lotsen.casework.CaseList.Tab;
import se.lotsen.savedview.ShowViews;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.lista.Filter;
import se.lotsen.web.lista.Searched;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Page;

/**
 * One page of one list.
 *
 * @param further true when it is not the first page
 * @param bulk what can be done with several at once, or null in a list of several guides'
 * @param views saved views of the lists
 */
public record ArendenPage(
        Frame frame,
        CaseList.Page list,
        boolean further,
        Filter filter,
        Searched searched,
        @Nullable Bulk bulk,
        List<ShowViews.Line> views)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("arenden.heading", list.tab());
        return searched.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of a list. */
    public static String href(Tab tab) {
        var name = CaseFields.name(tab);
        return name.isEmpty() ? CaseFields.PATH : CaseFields.PATH + "?" + Filter.TAB + "=" + name;
    }

    /** Number beside a tab, or empty: for an empty list, and for the closed, which only grow. */
    public String count(Tab tab) {
        var count = list.counts().getOrDefault(tab, 0);
        return count == 0 ? "" : NumberText.upTo(CaseList.MOST_COUNTED, count);
    }

    /** What stands instead of an empty list. */
    public String nothing() {
        var t = frame.t();
        if (searched.done()) return t.of("lista.nothingFound");
        if (further) return t.of("arenden.noMore");
        return filter.isEmpty() ? t.of("arenden.empty", list.tab()) : t.of("lista.nothingLeft");
    }

    /** Address of the next page, or an empty string: on the last one, and where a search found more than it shows. */
    public String nextHref() {
        var next = list.next();
        return next == null || searched.done() ? "" : filter.hrefAfter(next);
    }

    /** True when a search found more than it shows. */
    public boolean foundMore() {
        return searched.done() && list.next() != null;
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
        return isClosed() ? frame.t().date(line.on()) : frame.t().shortDate(line.on());
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
