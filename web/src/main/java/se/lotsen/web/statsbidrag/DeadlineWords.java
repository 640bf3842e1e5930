package se.lotsen.web.statsbidrag;

import se.lotsen.grant.Deadline;
import se.lotsen.web.support.Texts;

/** What has to be done by a day. */
public final class DeadlineWords {

    private DeadlineWords() {}

    /** In words, with the amount where money has to be paid back. */
    public static String of(Deadline deadline, Texts t) {
        return t.of(
                "statsbidrag.deadline." + deadline.kind().name(),
                deadline.amount().text());
    }
}
