package se.lotsen.finger;

import java.time.LocalDate;

/** How far an application has come. Whether the person is excluded, and where in the queue, is no part of it. */
public sealed interface Stage {

    /** Applied; no place has been offered. */
    record Applied() implements Stage {}

    /** Taken back before a place was offered or while an offer was open. */
    record Withdrawn(LocalDate on) implements Stage {}

    /** A place is offered until the end of a day. */
    record Offered(LocalDate on, LocalDate answerBy) implements Stage {}

    /** Takes part. */
    record Accepted() implements Stage {}

    /** Said no. */
    record Declined() implements Stage {}

    /** Did not answer in time. */
    record Lapsed() implements Stage {}

    /** Took part and left before the end; stays in every figure as one who is missing. */
    record Left(LocalDate on, String reason) implements Stage {}

    /** True for those who belong to the cohort, also when they have left since the first day; who leaves before it never was in it. */
    default boolean isInCohort(LocalDate startsOn) {
        return this instanceof Accepted
                || (this instanceof Left left && !left.on().isBefore(startsOn));
    }
}
