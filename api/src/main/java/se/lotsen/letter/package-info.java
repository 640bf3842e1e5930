/**
 * Letters to the person: from templates in plain language, kept as they were printed.
 *
 * <p>Owns {@code letter}. The texts stand in {@code letters/<language>.properties}, one file for each language, written by people and never by
 * a machine. A letter names no reason: not the health centre, not the state of health, not who asked. Writes {@code ContactTried} or
 * {@code LetterWritten} through {@link se.lotsen.casework.Cases}. How the paper looks is the pages' affair.
 */
@NullMarked
package se.lotsen.letter;

import org.jspecify.annotations.NullMarked;
