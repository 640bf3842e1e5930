package se.lotsen.web.remisser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.ReferralQueue.Contents;
import se.lotsen.referral.ReferralQueue.Item;
import se.lotsen.referral.ReferralQueue.Queue;
import se.lotsen.savedview.ShowViews;
import se.lotsen.shared.Swedish;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.lista.Filter;
import se.lotsen.web.lista.Searched;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Page;

/**
 * One page of one queue.
 *
 * @param bulk what can be done with several at once, or null where they are answered
 * @param views saved views of the queues
 */
public record RemisserPage(
        Frame frame,
        Contents contents,
        Filter filter,
        Searched searched,
        @Nullable Bulk bulk,
        List<ShowViews.Line> views)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("remisser.title");
        return searched.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of a queue. */
    public static String href(Queue queue) {
        var tab = QueueFields.tab(queue);
        return tab.isEmpty() ? QueueFields.PATH : QueueFields.PATH + "?" + Filter.TAB + "=" + tab;
    }

    /** What stands instead of an empty list. */
    public String nothing() {
        var t = frame.t();
        if (searched.done()) return t.of("lista.nothingFound");
        return filter.isEmpty() ? t.of("remisser.empty", contents.queue()) : t.of("lista.nothingLeft");
    }

    /** Number beside a tab, or empty: for an empty queue, and for the answered, which only grow. */
    public String count(Queue queue) {
        var count = switch (queue) {
            case NEW -> contents.newCount();
            case WAITING -> contents.waitingCount();
            case ANSWERED -> 0;
        };
        return count == 0 ? "" : NumberText.upTo(ReferralQueue.MOST_COUNTED, count);
    }

    /** Address of the next page, or an empty string: on the last one, and where a search found more than it shows. */
    public String nextHref() {
        var next = contents.next();
        return next == null || searched.done() ? "" : filter.hrefAfter(next);
    }

    /** True when a search found more than it shows. */
    public boolean foundMore() {
        return searched.done() && contents.next() != null;
    }

    /** When it came: "24 nov". */
    public String received(Item item) {
        return frame.t().shortDate(item.receivedAt().atZone(Swedish.ZONE).toLocalDate());
    }

    /** Last day to answer, or the day it was answered. */
    public String day(Item item) {
        var answeredAt = item.answeredAt();
        return frame.t()
                .shortDate(
                        answeredAt == null
                                ? item.answerDue()
                                : answeredAt.atZone(Swedish.ZONE).toLocalDate());
    }
}
