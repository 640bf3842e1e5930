package se.lotsen.web.remisser;

import se.lotsen.referral.ReferralQueue.Contents;
import se.lotsen.referral.ReferralQueue.Item;
import se.lotsen.referral.ReferralQueue.Queue;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** One page of one queue. */
public record RemisserPage(Frame frame, Contents contents) implements Page {

    /** Address of a queue. */
    public static String href(Queue queue) {
        return switch (queue) {
            case NEW -> "/remisser";
            case WAITING -> "/remisser?vy=vantar";
            case ANSWERED -> "/remisser?vy=besvarade";
        };
    }

    /** Number beside a tab; none for the answered, which only grow. */
    public int count(Queue queue) {
        return switch (queue) {
            case NEW -> contents.newCount();
            case WAITING -> contents.waitingCount();
            case ANSWERED -> 0;
        };
    }

    /** Address of the next page, or an empty string. */
    public String nextHref() {
        var next = contents.next();
        if (next == null) return "";
        var from = contents.queue() == Queue.ANSWERED ? String.valueOf(next.answeredAt()) : String.valueOf(next.due());
        var separator = contents.queue() == Queue.NEW ? "?" : "&";
        return href(contents.queue()) + separator + "fran=" + from + (next.urgent() ? "&skyndsam=true" : "") + "&efter="
                + next.id();
    }

    /** When it came: "24 nov". */
    public String received(Item item) {
        return SwedishText.shortDate(item.receivedAt().atZone(Swedish.ZONE).toLocalDate());
    }

    /** Last day to answer, or the day it was answered. */
    public String day(Item item) {
        var answeredAt = item.answeredAt();
        return SwedishText.shortDate(
                answeredAt == null
                        ? item.answerDue()
                        : answeredAt.atZone(Swedish.ZONE).toLocalDate());
    }
}
