package se.lotsen.demo;

/**
 * How far a life in the demonstration has come.
 *
 * @see Life
 */
enum Fate {
    /** Not answered; a day or two old. */
    NEW(5, 2, 0, 2),
    /** Not answered in time. */
    LATE(1, 1, 7, 8),
    /** The nurse has been asked for more. */
    WAITING(2, 0, 1, 3),
    DECLINED(2, 1, 30, 200),
    WITHDRAWN(1, 0, 20, 90),
    /** Accepted, nobody has taken it. */
    IN_THE_TEAMS_QUEUE(2, 0, 2, 4),
    CONTACTING(3, 1, 5, 9),
    NOT_REACHED(2, 0, 60, 300),
    TALK_DECLINED(3, 1, 40, 380),
    TALK_BOOKED(4, 1, 8, 11),
    TALK_MISSED(1, 0, 14, 18),
    PLAN_READY(3, 1, 16, 24),
    MATCHED(4, 0, 22, 32),
    PARTICIPATING(7, 1, 45, 90),
    PAUSED(2, 0, 50, 80),
    NO_SUITABLE(1, 0, 120, 160),
    THREE_MONTHS_DUE(3, 1, 101, 104),
    THREE_MONTHS_LATE(2, 0, 112, 122),
    THREE_MONTHS_DONE(5, 1, 130, 165),
    SIX_MONTHS_DUE(2, 0, 190, 196),
    SIX_MONTHS_LATE(1, 0, 208, 214),
    SIX_MONTHS_NOT_REACHED(1, 0, 240, 260),
    GOAL_MET(6, 1, 215, 415),
    ON_OWN(3, 0, 220, 400),
    MOVED(1, 0, 100, 300),
    OTHER_SUPPORT(1, 0, 150, 300);

    private final int inNorrtalje;
    private final int inLinkoping;
    private final int youngest;
    private final int oldest;

    Fate(int inNorrtalje, int inLinkoping, int youngest, int oldest) {
        this.inNorrtalje = inNorrtalje;
        this.inLinkoping = inLinkoping;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** How many lives go that way in a town. */
    int lives(Town town) {
        return town == Town.NORRTALJE ? inNorrtalje : inLinkoping;
    }

    /** How many days ago the one of several began, spread between the youngest and the oldest. */
    int daysAgo(int index, int of) {
        return of == 1 ? (youngest + oldest) / 2 : youngest + (oldest - youngest) * index / (of - 1);
    }
}
