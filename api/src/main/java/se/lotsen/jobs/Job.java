package se.lotsen.jobs;

import java.time.Duration;

/**
 * Work that comes round by itself. Runs when a node starts and then again and again, on one node at a time; it must bear to be stopped in
 * the middle and run again.
 */
public interface Job {

    /** Stable name, the key in the database. */
    String name();

    /** How long after one run the next begins. */
    Duration every();

    /** Does the work. What it throws is logged, and the job comes round as usual. */
    void run();
}
