package se.lotsen.catalogue;

import io.micronaut.data.exceptions.OptimisticLockException;
import se.lotsen.shared.Stale;

/** What kinds of things are kept in the catalogue. */
public enum Kept {
    ORGANISER,
    PLACE,
    ACTIVITY,
    SERIES,
    CLOSED;

    /** Saves, unless somebody saved in the very same moment. */
    static void once(Runnable save, String what) {
        try {
            save.run();
        } catch (OptimisticLockException e) {
            throw new Stale(what);
        }
    }
}
