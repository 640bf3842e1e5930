package se.lotsen.shared;

import io.micronaut.data.annotation.Query;

/** A repository that lets one transaction at a time go on under a name, where there is no row yet to lock. */
public interface Locking {

    /** Waits until no other transaction has the name, and has it until this one ends. */
    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
    int lock(String key);
}
